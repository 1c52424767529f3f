using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Findings;

/// <summary>Reports verdicts that are not passing, at the rule, and thresholds that were set late.</summary>
internal static class RuleFindings
{
    /// <param name="control">Whose rule it is.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="system">The system, where the verdict is for one of several; else null.</param>
    /// <param name="result">What its evidence says.</param>
    /// <param name="bag">Where the findings go.</param>
    public static void Report(ControlSymbol control, EvidenceSymbol rule, string? system, EvidenceResult result, DiagnosticBag bag)
    {
        var name = $"{control.Name}/{rule.Name}";
        if (EvidenceDiagnostics.Of(result.Verdict) is { } descriptor)
        {
            var diagnostic = Diagnostic.Create(descriptor, rule.Location, name, ForSystem(system), WhyOf(result));
            bag.Add(diagnostic with { Related = RelatedTo(result) });
        }
    }

    /// <summary>Reports a threshold that was set late, once for all systems for which it is late in the same way.</summary>
    /// <param name="plan">The rule, and the systems that the result is for; where it is for none, a threshold can be late all the same.</param>
    /// <param name="declared">The systems by name.</param>
    /// <param name="isForEach">Whether the verdict is for one of several systems.</param>
    /// <param name="result">What its evidence says.</param>
    /// <param name="asOf">The day at whose end it is judged: what is set later is not set yet, which the verdict says.</param>
    /// <param name="bag">Where the findings go.</param>
    public static void ReportLate(
        RulePlan plan, IReadOnlyDictionary<string, SystemSymbol> declared, bool isForEach, EvidenceResult result, DateOnly asOf, DiagnosticBag bag)
    {
        if (plan.Rule.Threshold is { } threshold && threshold.Set <= asOf)
        {
            ReportThreshold(plan, threshold, declared, isForEach, result, bag);
        }
    }

    private static void ReportThreshold(
        RulePlan plan, ThresholdSymbol threshold, IReadOnlyDictionary<string, SystemSymbol> declared, bool isForEach, EvidenceResult result, DiagnosticBag bag)
    {
        var (control, rule) = (plan.Control, plan.Rule);
        ImmutableArray<SystemSymbol?> systems = plan.Systems.IsEmpty ? [null] : [.. plan.Systems.Select(name => declared.GetValueOrDefault(name))];
        if (systems.All(system => LateThreshold.Of(control, rule, system, result) is null))
        {
            return;
        }

        foreach (var late in systems.GroupBy(system => LateThreshold.Of(control, rule, system, result)))
        {
            if (late.Key is { } found)
            {
                ImmutableArray<string> names = isForEach || late.Count() < systems.Length ? [.. late.Select(system => system?.Name).OfType<string>()] : [];
                var subject = $"{control.Name}/{rule.Name}{ForSystem(names.IsEmpty ? null : string.Join(", ", names))}";
                bag.Report(EvidenceDiagnostics.LateThreshold, threshold.Location, subject, $"{found.Verb} on {DateWords.Of(found.Set)}{(found.By is null ? "" : " (by its history)")}", found.After);
            }
        }
    }

    /// <summary>Reports an approval of a document that is there, where it does not say of which text.</summary>
    public static void ReportUnbound(DocumentPlan plan, EvidenceResult result, DiagnosticBag bag)
    {
        if (plan.Document.Sha256 is null && !result.Files.IsEmpty)
        {
            bag.Report(EvidenceDiagnostics.UnboundApproval, plan.Document.Location, plan.Document.Path);
        }
    }

    /// <summary>The declared systems, as <see cref="ReportLate"/> asks for them.</summary>
    public static IReadOnlyDictionary<string, SystemSymbol> SystemsByName(WorkspaceSymbols symbols) =>
        symbols.Systems.DistinctBy(system => system.Name).ToDictionary(system => system.Name, StringComparer.Ordinal);

    private static string ForSystem(string? system) => system is null ? "" : $" for {system}";

    private static string WhyOf(EvidenceResult result)
    {
        if (result.Verdict == EvidenceVerdict.Failing)
        {
            return string.Join("; ", result.Figures.Where(figure => !figure.Holds).Select(Describe));
        }

        return result.Problems.IsEmpty
            ? result.Reason ?? "nothing shows it"
            : string.Join("; ", result.Problems.Select(problem => problem.What).Distinct());
    }

    private static string Describe(ExpectationFigure figure) =>
        figure.Value is null ? $"{figure.Expect} has no record to compute from" : $"{figure.Expect}{figure.Verb} {figure.Shown}";

    private static ImmutableArray<RelatedLocation> RelatedTo(EvidenceResult result) =>
    [
        .. result.Figures.Where(figure => !figure.Holds)
            .SelectMany(figure => figure.Records.Select(record => new RelatedLocation(SourceText.Place(record.Path, record.Line, 1), figure.Expect))),
        .. result.Problems.SelectMany(problem => problem.First.Take(1).Select(place => new RelatedLocation(SourceText.Place(place.Path, place.Line, 1), problem.What))),
    ];
}
