using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says in one clause why evidence does not pass: the figure, the broken record, or what is missing.</summary>
public static class VerdictCause
{
    /// <summary>A clause without a full stop; null for evidence that passes.</summary>
    public static string? Of(EvidenceSymbol rule, EvidenceResult result) => result.Verdict switch
    {
        EvidenceVerdict.Passing => null,
        EvidenceVerdict.Failing => FigureWords.FirstFailing(result.Figures) ?? result.Reason ?? "it fails",
        EvidenceVerdict.Unreadable => Problem(result) ?? result.Reason ?? "it can't be read",
        EvidenceVerdict.Stale => result.Reason ?? Age(result),
        EvidenceVerdict.Missing or EvidenceVerdict.Unverified => result.Reason ?? Absence(rule),
    };

    /// <summary>The record that shows the cause best; null where none does.</summary>
    public static RecordPlace? PlaceOf(EvidenceResult result) => result.Verdict switch
    {
        EvidenceVerdict.Failing => FirstOf(result.Figures.Where(figure => !figure.Holds).SelectMany(figure => figure.Records)),
        EvidenceVerdict.Unreadable => FirstOf(result.Problems.SelectMany(problem => problem.First)),
        EvidenceVerdict.Passing or EvidenceVerdict.Unverified or EvidenceVerdict.Stale or EvidenceVerdict.Missing => null,
    };

    private static RecordPlace? FirstOf(IEnumerable<RecordPlace> places)
    {
        foreach (var place in places)
        {
            return place;
        }

        return null;
    }

    private static string? Problem(EvidenceResult result) => result.Problems switch
    {
        [] => null,
        [var only] => ProblemWords.Cause(only),
        [var first, ..] => $"{ProblemWords.Cause(first)}, and {RecordWords.Of(result.Problems.Length - 1, "problem")} more",
    };

    private static string Age(EvidenceResult result) =>
        result.Last is { } last ? $"the newest record is of {RecordWords.Day(last)}" : "it is too old";

    private static string Absence(EvidenceSymbol rule) => rule switch
    {
        { Document: { } document } => $"no file {document.Path}",
        { Feed: { } feed } => $"no record of {feed.Name}",
        _ => "no record",
    };
}
