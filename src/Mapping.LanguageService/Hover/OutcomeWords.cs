using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.LanguageService.Hover;

/// <summary>Says outcomes in few words.</summary>
internal static class OutcomeWords
{
    /// <summary>For example <c>evidenced</c> or <c>waived until 2027-01-31</c>.</summary>
    public static string Of(ObligationResult obligation) => obligation switch
    {
        { WaivedUntil: { } until } => $"waived until {DateWords.Of(until)}",
        { Outcome: Outcome.NotApplicable, Applicability.Reason: { } reason } => $"not-applicable ({Markdown.Escape(reason.TrimEnd('.'))})",
        { Outcome: Outcome.NotCovered, Applicability.NotCovered: { } what } => $"not covered by this catalog ({Markdown.Escape(what)})",
        _ => CoverageNames.NameOf(obligation.Outcome),
    };

    /// <summary>For example <c>30 obligations: 11 evidenced, 4 unmapped</c>.</summary>
    public static string Of(Totals totals)
    {
        var listed = totals.Listed(OutcomeFacts.All);
        return listed.Length == 0 ? "nothing in scope" : $"{RecordWords.Of(totals.Obligations, "obligation")}: {listed}";
    }

    /// <summary>What fits above a line, for example <c>11 of 30 obligations evidenced, 18 open, 1 waived</c>.</summary>
    public static string InShort(Totals totals)
    {
        if (totals.Obligations == 0)
        {
            return "nothing to satisfy";
        }

        var (evidenced, waived) = (totals[Outcome.Evidenced], totals[Outcome.Waived]);
        var open = totals.Open;
        return string.Create(CultureInfo.InvariantCulture, $"{evidenced} of {RecordWords.Of(totals.Obligations, "obligation")} evidenced{Part(open, "open")}{Part(waived, "waived")}");
    }

    private static string Part(int count, string word) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} {word}");
}
