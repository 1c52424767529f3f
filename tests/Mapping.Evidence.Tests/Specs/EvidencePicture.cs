using System.Globalization;
using Mapping.Compiler;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;

namespace Mapping.Evidence.Tests.Specs;

/// <summary>Draws what evidence says as lines of text: each rule with its figures and problems, then the findings.</summary>
internal static class EvidencePicture
{
    public static string Of(BoundWorkspace workspace, EvidenceEvaluation evaluation) =>
        Lines(Results(workspace, evaluation.Results).SelectMany(LinesOf).Concat(evaluation.Diagnostics.SelectMany(LinesOf)));

    /// <summary>What becomes of the obligations that somebody maps, and of the gates.</summary>
    public static string OutcomesOf(Compilation compilation) => Lines(compilation.Coverage.Systems
        .SelectMany(system => system.Obligations
            .Where(entry => !entry.Controls.IsEmpty)
            .Select(entry => $"{entry.Provision.DisplayName} for {system.System.Name}: {CoverageNames.NameOf(entry.Outcome)}"))
        .Concat(compilation.Coverage.Gates.Select(gate => $"gate {gate.Name} for {gate.System.Name}: {(gate.Holds ? "holds" : "fails")}")));

    /// <summary>The verdicts in the order of systems, controls and rules.</summary>
    public static IEnumerable<EvidenceResult> Results(BoundWorkspace workspace, EvidenceResults results) =>
        from system in workspace.Symbols.Systems
        from control in workspace.Symbols.Controls
        where control.IsFor(system)
        from rule in control.Evidence
        select results.Of(control, rule, system);

    private static IEnumerable<string> LinesOf(EvidenceResult result) =>
    [
        $"{result.Key.Control}/{result.Key.Rule} for {result.Key.System}: {CoverageNames.NameOf(result.Verdict)}{CountsOf(result)}",
        .. result.NewestFiles is not { } newest ? [] : new[] { $"  newest {string.Join(", ", newest)}" },
        .. result.Figures.Select(LineOf),
        .. result.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"  problem {problem.Count} x {problem.What}{PlacesOf(problem.First)}")),
        .. result.Reason is null ? [] : new[] { $"  because {result.Reason}" },
    ];

    private static string CountsOf(EvidenceResult result)
    {
        var records = result.Figures.IsEmpty && result.Records == 0 && result.First is null ? "" : Counted(result.Records, "record");
        var times = (result.First, result.Last) switch
        {
            ({ } first, { } last) => $", {TextOf(first)} to {TextOf(last)}",
            (null, { } last) => $", before the window up to {TextOf(last)}",
            _ => "",
        };
        return records + (result.Runs == 0 ? "" : Counted(result.Runs, "run")) + times + (result.StaleFrom is { } date ? $", stale from {date:yyyy-MM-dd}" : "");
    }

    private static string Counted(long count, string what) => string.Create(CultureInfo.InvariantCulture, $", {count} {what}{(count == 1 ? "" : "s")}");

    private static string LineOf(ExpectationFigure figure) =>
        $"  {(figure.Holds ? "holds" : "fails")} {figure.Expect}: {figure.Shown ?? "nothing"}{PlacesOf(figure.Records)}";

    private static string PlacesOf(IEnumerable<RecordPlace> places)
    {
        var text = string.Join(", ", places);
        return text.Length == 0 ? "" : $" ({text})";
    }

    private static IEnumerable<string> LinesOf(Diagnostic finding) =>
    [
        $"{finding.Location}: {finding.Code} {finding.Message}",
        .. finding.Help is null ? [] : new[] { $"  {finding.Help}" },
        .. finding.Related.Select(related => $"  {related.Location}: {related.Message}"),
    ];

    private static string TextOf(DateTime time) => new TimeFigure(time).ToString();

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
