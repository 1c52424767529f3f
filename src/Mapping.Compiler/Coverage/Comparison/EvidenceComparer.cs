using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Compares the verdicts on rules of evidence for the systems that both sides declare.</summary>
internal static class EvidenceComparer
{
    public static ImmutableArray<EvidenceChange> Compare(ComparedWorkspace before, ComparedWorkspace after, RulePromiseChanges promises, RenamedRules renamed, RenamedNames names)
    {
        var changes = new List<EvidenceChange>();
        foreach (var system in before.Coverage.Systems.Select(coverage => names.KeyOf(coverage.System)).Where(key => after.FindSystem(key, names) is not null))
        {
            var (earlier, later) = (VerdictsOf(before, before.FindSystem(system, names), renamed), VerdictsOf(after, after.FindSystem(system, names), renamed));
            changes.AddRange(
                from rule in earlier.Keys.Union(later.Keys)
                let first = earlier.GetValueOrDefault(rule)
                let second = later.GetValueOrDefault(rule)
                where first.Judged?.Verdict != second.Judged?.Verdict
                select new EvidenceChange(rule.Control, rule.Rule, [system], first.Judged, second.Judged)
                {
                    SystemsBefore = [names.SystemBefore(system) ?? system],
                    NameBefore = renamed.NamesOf($"{rule.Control}/{rule.Rule}") is var (old, _) ? RenamedRules.Parts(old) : null,
                    Promises = promises.Of(rule.Control, rule.Rule),
                    Records = RecordsPromise.Of($"{rule.Control}/{rule.Rule}", first.Result, second.Result, before, after) is { } records
                        ? records with { SubjectBefore = renamed.NamesOf($"{rule.Control}/{rule.Rule}")?.Before }
                        : null,
                });
        }

        return Sort(changes.GroupBy(change => change with { Systems = [], SystemsBefore = [] }, Join));
    }

    /// <summary>By rule, then by system.</summary>
    public static ImmutableArray<EvidenceChange> Sort(IEnumerable<EvidenceChange> changes) => [.. changes.OrderBy(change => change.Control, StringComparer.Ordinal)
        .ThenBy(change => change.Rule, StringComparer.Ordinal).ThenBy(change => change.Systems[0], StringComparer.Ordinal)];

    private static EvidenceChange Join(EvidenceChange change, IEnumerable<EvidenceChange> alike)
    {
        var all = alike.ToList();
        return change with
        {
            Systems = [.. all.SelectMany(one => one.Systems).Order(StringComparer.Ordinal)],
            SystemsBefore = [.. all.SelectMany(one => one.SystemsBefore).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The rules that somebody asks: those of controls for the system that are not retired. Both sides know one that was renamed by its name on the second.</summary>
    private static Dictionary<(string Control, string Rule), (JudgedRule? Judged, EvidenceResult? Result)> VerdictsOf(
        ComparedWorkspace side, SystemCoverage? coverage, RenamedRules renamed)
    {
        var verdicts = new Dictionary<(string, string), (JudgedRule?, EvidenceResult?)>();
        if (coverage?.System is not { } system)
        {
            return verdicts;
        }

        foreach (var control in side.Symbols.Controls)
        {
            if (control.IsFor(system) && control.Status.At(side.Coverage.AsOf) != ControlState.Retired)
            {
                foreach (var rule in control.Evidence)
                {
                    var result = side.Evidence.Of(control, rule, system);
                    verdicts.TryAdd(NameOf(control, rule, renamed), (new JudgedRule(result.Verdict, VerdictCause.Of(rule, result)), result));
                }
            }
        }

        return verdicts;
    }

    private static (string Control, string Rule) NameOf(ControlSymbol control, EvidenceSymbol rule, RenamedRules renamed) =>
        renamed.NamesOf($"{control.Name}/{rule.Name}") is var (_, after) ? RenamedRules.Parts(after) : (control.Name, rule.Name);
}
