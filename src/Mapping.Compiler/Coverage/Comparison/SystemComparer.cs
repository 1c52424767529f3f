using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Compares where the obligations of one system stand.</summary>
internal sealed class SystemComparer(ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys, Renamings renamed, RulePromiseChanges promises, BackingChanges backings)
{
    private readonly RenamedNames names = renamed.Names;

    /// <param name="system">The name by which both sides know it.</param>
    public SystemChange Compare(string system)
    {
        var (first, second) = (before.FindSystem(system, names), after.FindSystem(system, names));
        var asksTexts = AsksTexts(before, first) || AsksTexts(after, second);
        var (earlier, later) = (new SystemStandings(first, keys, asksTexts), new SystemStandings(second, keys, asksTexts));
        var (ours, theirs) = (SideFacets.Of(before, first, keys, renamed), SideFacets.Of(after, second, keys, renamed));
        var reasons = new ReasonFinder(ours, theirs, system, keys, renamed, promises);
        var law = new LawAlone(before, first, after, second, keys);
        var changes = ImmutableArray.CreateBuilder<ObligationChange>();
        foreach (var key in earlier.ByKey.Keys.Union(later.ByKey.Keys))
        {
            var (from, to) = (earlier.Find(key), later.Find(key));
            backings.Note(ours, from, theirs, to, renamed.RuleBefore);
            if (Differs(from, to) || (from?.BindsFrom is { } was && to?.BindsFrom is { } now && was != now))
            {
                var framework = keys.Of((to ?? from)?.Framework ?? throw new InvalidOperationException("A change has a side."));
                var change = new ObligationChange(from, to, reasons.Find(from, to))
                {
                    EditionBefore = before.EditionOf(framework, keys),
                    EditionAfter = after.EditionOf(framework, keys),
                    IsOfOwnDoing = law.IsOfOwnDoing(framework, from, to),
                };

                // That the law alone names another day is told of its provision.
                if (Differs(from, to) || !(law.IsBackwards(framework) ? change.Mirror() : change).IsNewerLaw)
                {
                    changes.Add(change);
                }
            }
        }

        changes.Sort(Order);
        return new SystemChange(first, second, changes.ToImmutable());
    }

    private static bool AsksTexts(ComparedWorkspace side, SystemCoverage? coverage) => coverage is not null
        && side.Symbols.Gates.Any(gate => gate.IsFor(coverage.System) && gate.Requirements.Any(requirement => requirement.ApprovedTexts));

    /// <summary>
    /// What neither side counts is worth a word only where both of them say why. What comes outside of every scope is judged on neither side.
    /// </summary>
    private static bool Differs(Standing? from, Standing? to) => (from, to) switch
    {
        (null, null) => false,
        ({ Counts: true }, { Counts: true }) => from.Name != to.Name || from.CompareTo(to) != 0 || (from.IsInForce && to.BindsFrom is not null) || (from.BindsFrom is not null && to.IsInForce),
        ({ Counts: false }, { Counts: false }) => from.Name != to.Name,
        (null, { Counts: false } or { Result: null }) or ({ Counts: false } or { Result: null }, null) => false,
        _ => true,
    };

    private static int Order(ObligationChange left, ObligationChange right)
    {
        var byFramework = string.CompareOrdinal(left.Framework.ToString(), right.Framework.ToString());
        if (byFramework != 0)
        {
            return byFramework;
        }

        var byPlace = left.Provision.Index.CompareTo(right.Provision.Index);
        return byPlace != 0 ? byPlace : string.CompareOrdinal(left.Provision.DisplayName, right.Provision.DisplayName);
    }
}
