using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Text;

/// <summary>What of a system is not judged, and by whose word: waivers, exclusions, the law's reach, and scope.</summary>
internal static class DecisionText
{
    private static readonly (string One, string Several)[] Beginnings =
    [
        ("It binds ", "they bind "),
        ("It does not bind ", "they do not bind "),
        ("Its condition is ", "their condition is "),
        ("None of the cases in which it binds ", "none of the cases in which they bind "),
    ];

    private const int NamesShown = 8;

    public static void Write(TextPage page, SystemCoverage system, DateOnly asOf)
    {
        WriteWaivers(page, system, asOf);
        WriteExclusions(page, system);
        WriteNotApplicable(page, system);
        WriteOutOfScope(page, system);
    }

    private static void WriteWaivers(TextPage page, SystemCoverage system, DateOnly asOf)
    {
        var waived = system.Obligations
            .Where(obligation => obligation.IsCounted)
            .SelectMany(obligation => obligation.SettledBy.Concat(obligation.RuleWaivers).Distinct().Select(waiver => (Waiver: waiver, Obligation: obligation)))
            .ToList();
        foreach (var group in waived.GroupBy(entry => entry.Waiver, entry => entry.Obligation))
        {
            var waiver = group.Key;
            var what = waiver is RuleWaiverSymbol rule ? $"{rule.Name}, which is behind {Names(group)}," : Names(group);
            page.Labelled(2, new Piece("waived: ", Style.Strong), $"{what} until {DateWords.Of(waiver.Until)} ({DecisionWords.Left(waiver, asOf)}), \"{waiver.Reason}\"{DecisionWords.Approval(waiver.ApprovedBy, waiver.ApprovedOn)}", hang: 4);
        }

        GapAfter(page, waived.Count > 0);
    }

    private static void WriteExclusions(TextPage page, SystemCoverage system)
    {
        foreach (var group in system.Obligations
            .Where(obligation => obligation.Outcome == Outcome.Excluded)
            .GroupBy(obligation => obligation.Exclusion))
        {
            if (group.Key is { } exclusion)
            {
                page.Labelled(2, new Piece("excluded: ", Style.Strong), $"{Names(group)}, \"{exclusion.Reason}\"{DecisionWords.Approval(exclusion.ApprovedBy, exclusion.ApprovedOn)}", hang: 4);
            }
        }

        GapAfter(page, system.Obligations.Any(obligation => obligation.Outcome == Outcome.Excluded));
    }

    /// <summary>Each reason once, with the provision that says so, the one that takes most away first.</summary>
    private static void WriteNotApplicable(TextPage page, SystemCoverage system)
    {
        var groups = system.Obligations
            .Where(obligation => obligation.Outcome == Outcome.NotApplicable)
            .GroupBy(obligation => ReasonOf(obligation))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var group in groups)
        {
            page.Labelled(2, new Piece($"not applicable, {group.Count()}: ", Style.Strong), Counted(group.Key, group.Count()), hang: 4);
        }

        GapAfter(page, groups.Count > 0);
    }

    /// <summary>A reason of ours in the number of what it is said of; one from a catalog as it stands there.</summary>
    private static string Counted(string reason, int count)
    {
        foreach (var (one, several) in Beginnings)
        {
            if (reason.StartsWith(one, StringComparison.Ordinal))
            {
                return count == 1 ? char.ToLowerInvariant(one[0]) + reason[1..] : several + reason[one.Length..];
            }
        }

        return reason;
    }

    public static string ReasonOf(ObligationResult obligation)
    {
        var reason = (obligation.Applicability.Reason ?? "the condition is not met").TrimEnd('.');
        return obligation.Applicability.ReasonProvision is { } provision && !reason.Contains(provision, StringComparison.Ordinal)
            ? $"{reason} ({provision})"
            : reason;
    }

    private static void WriteOutOfScope(TextPage page, SystemCoverage system)
    {
        foreach (var group in system.OutOfScope.Where(obligation => obligation.Unsigned is null).GroupBy(obligation => obligation.Framework))
        {
            var articles = group
                .GroupBy(obligation => obligation.Provision.Top)
                .Select(article => $"{article.Key.Citation} ({article.Count()})")
                .ToList();
            page.Labelled(
                2,
                new Piece("out of scope: ", Style.Strong),
                $"{Counts.Of(group.Count(), "obligation applies", "obligations apply")} of {group.Key.Framework.Id} that no scope names: {string.Join(", ", articles)}",
                hang: 4);
        }

        foreach (var line in UnsignedWords.Of(system))
        {
            page.Labelled(2, new Piece("out of scope: ", Style.Strong), line, hang: 4);
        }

        GapAfter(page, !system.OutOfScope.IsEmpty);
    }

    private static string Names(IEnumerable<ObligationResult> obligations)
    {
        var list = obligations.ToList();
        return $"{list[0].Framework.Framework.Id} {Counts.Few([.. list.Select(obligation => obligation.Provision.DisplayName)], NamesShown)}";
    }

    private static void GapAfter(TextPage page, bool any)
    {
        if (any)
        {
            page.Gap();
        }
    }
}
