using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Promises;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Finds the rules that stand behind an obligation on one side only, by whatever way: they moved, their control was split, maps less of it, is for
/// fewer systems or operates no more, or a crosswalk row is gone. What was asked of the obligation is then asked no more.
/// </summary>
internal sealed class BackingChanges
{
    /// <summary>More names would hide the sentence; the obligations that turned are listed anyway.</summary>
    private const int NamesShown = 5;

    private readonly Dictionary<(string Rule, string? RuleBefore, string System, bool IsGone, bool DidNotPass), List<Standing>> found = [];

    /// <summary>By rule and system, with the obligations in the order of the catalog.</summary>
    public IEnumerable<PromiseChange> Promises => found.Select(entry =>
    {
        var (rule, ruleBefore, system, isGone, didNotPass) = entry.Key;
        var text = $"{TextOf(entry.Value)} for {system}";
        return new PromiseChange(PromiseKind.Backing, rule, isGone ? text : null, isGone ? null : text, isGone ? PromiseDirection.Weaker : PromiseDirection.Stronger)
        {
            Declaration = $"control {RenamedRules.Parts(rule).Control}",
            SubjectBefore = ruleBefore,
            DidNotPass = didNotPass,
        };
    });

    /// <summary>The rules that stand behind an obligation on one side and not on the other, which counts it too.</summary>
    /// <param name="side">The one side.</param>
    /// <param name="standing">Where the obligation stands there.</param>
    /// <param name="other">The other side.</param>
    /// <param name="there">Where it stands on the other side.</param>
    public static IEnumerable<BackingRule> Only(SideFacets side, Standing standing, SideFacets other, Standing there)
    {
        HashSet<string>? theirs = null;
        foreach (var rule in side.BackingOf(standing))
        {
            theirs ??= other.BackingOf(there).Select(their => their.Name).ToHashSet(StringComparer.Ordinal);
            if (!theirs.Contains(rule.Name))
            {
                yield return rule;
            }
        }
    }

    /// <summary>Whether the control of a rule says itself that it is behind the obligation no more, which is told as such.</summary>
    public static bool IsToldOfControl(BackingRule rule, string control, SideFacets side, Standing standing, SideFacets other, Standing there) =>
        side.Control(control)?.Word != other.Control(control)?.Word
        || (rule.Covering.Via.IsEmpty && side.Mapping(standing, control)?.Word != other.Mapping(there, control)?.Word);

    public void Note(SideFacets before, Standing? from, SideFacets after, Standing? to, Func<string, string?> ruleBefore)
    {
        if (from is { Result: not null, Counts: true } && to is { Result: not null, Counts: true })
        {
            Note(before, from, after, to, ruleBefore, isGone: true);
            Note(after, to, before, from, ruleBefore, isGone: false);
        }
    }

    private void Note(SideFacets side, Standing standing, SideFacets other, Standing there, Func<string, string?> ruleBefore, bool isGone)
    {
        foreach (var rule in Only(side, standing, other, there))
        {
            var control = side.ControlOf(rule.Name) ?? "";
            var didNotPass = side.Backing(rule.Name, standing.Provision)?.Word != CoverageNames.NameOf(EvidenceVerdict.Passing);

            // That a rule is gone, or its control, is told as such; so is what the control of one that passes says itself.
            if (other.ControlOf(rule.Name) is not null && (didNotPass || !IsToldOfControl(rule, control, side, standing, other, there)))
            {
                var key = (rule.Name, ruleBefore(rule.Name), side.Coverage?.System.Name ?? "", isGone, didNotPass);
                if (!found.TryGetValue(key, out var standings))
                {
                    found.Add(key, standings = []);
                }

                standings.Add(standing);
            }
        }
    }

    private static string TextOf(List<Standing> standings) => string.Join(", ", standings
        .GroupBy(standing => standing.Framework.ToString(), standing => standing)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.First().Framework.Id} {Few([.. group.Select(standing => standing.Provision).OrderBy(provision => provision.Index)])}"));

    private static string Few(ImmutableArray<Provision> provisions) => provisions.Length <= NamesShown + 1
        ? string.Join(", ", provisions)
        : $"{string.Join(", ", provisions.Take(NamesShown))} and {provisions.Length - NamesShown} more";
}
