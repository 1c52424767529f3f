using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what the evidence of a control shows for a system.</summary>
internal static class EvidenceWords
{
    /// <summary>For example <c>attack-success missing (no record), review-log passing (12 records)</c>.</summary>
    public static string Of(ControlSymbol control, SystemSymbol system, EvidenceResults evidence) =>
        string.Join(", ", control.Evidence.Select(rule => Of(rule, evidence.Of(new EvidenceKey(control.Name, rule.Name, system.Name)))));

    /// <summary>The rules of a control that have this verdict.</summary>
    public static ImmutableArray<string> RulesThatAre(
        EvidenceVerdict verdict, ControlSymbol control, SystemSymbol system, EvidenceResults evidence) =>
    [
        .. control.Evidence
            .Where(rule => evidence.Of(new EvidenceKey(control.Name, rule.Name, system.Name)).Verdict == verdict)
            .Select(rule => rule.Name),
    ];

    private static string Of(EvidenceSymbol rule, EvidenceResult result) => rule.Document is { } document
        ? $"{rule.Name} {CoverageNames.NameOf(result.Verdict)} ({document.Path})"
        : $"{rule.Name} {CoverageNames.NameOf(result.Verdict)} ({Records(result.Records)}{Figures(result.Figures)})";

    private static string Records(long count) => count switch
    {
        0 => "no record",
        1 => "1 record",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} records"),
    };

    private static string Figures(ImmutableArray<ExpectationFigure> figures) =>
        string.Concat(figures.Select(figure => $"; {figure.Expect}: {figure.Value?.ToString() ?? "no value"}, {(figure.Holds ? "holds" : "does not hold")}"));
}
