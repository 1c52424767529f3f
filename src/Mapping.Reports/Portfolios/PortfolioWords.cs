using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Reports.Text;

namespace Mapping.Reports.Portfolios;

/// <summary>The words of the portfolio, the same in text, Markdown and pages.</summary>
internal static class PortfolioWords
{
    public const string Title = "Portfolio";

    public const string ErrorsFirst = "The sources have errors. What follows counts what is whole of them; no gate is said to hold.";

    /// <summary>Outcomes that a cell tells in words: a letter could be taken for progress.</summary>
    private static readonly ImmutableArray<Outcome> Told = [Outcome.NotCovered, Outcome.Excluded, Outcome.NotApplicable];

    /// <summary>For example <c>9E 3F 1U, 4 not in scope</c>; each obligation of the cell is in one of its numbers.</summary>
    public static string Of(PortfolioCell cell)
    {
        var words = Of(cell.Totals, cell.OutOfScope);
        return (words.Length, cell.Standing) switch
        {
            (0, PortfolioStanding.NotCovered) => "not judged",
            (0, _) => "does not bind",
            (_, PortfolioStanding.NotCovered) when cell.Totals[Outcome.NotCovered] == 0 => $"not judged, {words}",
            _ => words,
        };
    }

    /// <summary>For example <c>Article 9 Risk management system</c>.</summary>
    public static string NameOf(PortfolioRow row) => $"{row.Provision.Citation} {row.Provision.Title}".TrimEnd();

    /// <summary>The same of any obligations; empty where there are none.</summary>
    public static string Of(Totals totals, int outOfScope)
    {
        var letters = string.Join(' ', OutcomeFacts.All
            .Where(outcome => !Told.Contains(outcome) && totals[outcome] > 0)
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{totals[outcome]}{outcome.Letter()}")));
        string[] parts =
        [
            letters,
            Numbered(totals[Outcome.NotCovered], "not judged", "not judged"),
            Numbered(outOfScope, "not in scope", "not in scope"),
            Numbered(totals[Outcome.Excluded], "excluded", "excluded"),
            Numbered(totals[Outcome.NotApplicable], "does not bind", "do not bind"),
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>For example <c>1 holds, 2 do not hold</c>.</summary>
    public static string OfGates(IEnumerable<GateResult> gates)
    {
        var count = gates.ToLookup(gate => gate.Standing);
        string[] parts =
        [
            Numbered(count[GateStanding.Met].Count(), "holds", "hold"),
            Numbered(count[GateStanding.NotMet].Count(), "does not hold", "do not hold"),
            Numbered(count[GateStanding.NotJudged].Count(), "not judged", "not judged"),
        ];
        return parts.All(part => part.Length == 0) ? "none" : string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>How the gates of a system are to be taken together.</summary>
    public static VerdictKind KindOf(IReadOnlyCollection<GateResult> gates) =>
        gates.Count == 0 ? VerdictKind.Bad : gates.Max(gate => gate.Standing.Kind());

    /// <summary>What the letters in the cells mean, only those that occur; empty where none does.</summary>
    public static string Legend(Portfolio portfolio)
    {
        var totals = Totals.Of(portfolio.Systems.SelectMany(system => system.Obligations));
        return string.Join(", ", OutcomeFacts.All
            .Where(outcome => !Told.Contains(outcome) && totals[outcome] > 0)
            .Select(outcome => $"{outcome.Letter()} {CoverageNames.NameOf(outcome)}"));
    }

    /// <summary>For example <c>213 obligations: 11 evidenced, 4 unmapped; 5 not-applicable; 3 not in scope</c>.</summary>
    public static string OfTotals(Totals totals, int outOfScope)
    {
        var aside = totals.Listed(OutcomeFacts.All.Where(outcome => !outcome.IsCounted()));
        return $"{Counts.Of(totals.Obligations, "obligation")}"
            + (totals.Obligations == 0 ? "" : $": {totals.Listed(OutcomeFacts.All.Where(OutcomeFacts.IsCounted))}")
            + (aside.Length == 0 ? "" : $"; not counted: {aside}")
            + (outOfScope == 0 ? "" : $"; {Numbered(outOfScope, "applies and is in no scope", "apply and are in no scope")}");
    }

    private static string Numbered(int count, string one, string many) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
