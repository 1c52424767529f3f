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
    private static readonly ImmutableArray<Outcome> InWords = [Outcome.NotCovered, Outcome.Excluded, Outcome.NotApplicable];

    /// <summary>For example <c>9E 3F 1U, 4 not in scope</c>; each obligation of the cell is in one of its numbers.</summary>
    public static string Of(PortfolioCell cell) => string.Join(", ", Whole(cell, Of(cell.Totals, cell.OutOfScope) is { Length: > 0 } words ? [words] : []));

    /// <summary>The same without letters, for example <c>9 evidenced</c>, <c>3 failing</c>, <c>4 not in scope</c>.</summary>
    public static ImmutableArray<string> LinesOf(PortfolioCell cell) => Whole(cell, LinesOf(cell.Totals, cell.OutOfScope));

    /// <summary>A column of the portfolio, or a part of one, as lines.</summary>
    public static ImmutableArray<string> LinesOf(ImmutableArray<PortfolioCell> cells) => SumOf(cells, LinesOf);

    /// <summary>The same in one line, with letters.</summary>
    public static string Of(ImmutableArray<PortfolioCell> cells) =>
        string.Join(", ", SumOf(cells, (totals, outOfScope) => Of(totals, outOfScope) is { Length: > 0 } words ? [words] : []));

    /// <summary>What only seems to be shown, since the sources have errors, is not drawn as shown.</summary>
    public static VerdictKind KindOf(PortfolioCell cell, Judgement judgement) =>
        judgement.HasErrors && cell.Kind == VerdictKind.Good ? VerdictKind.Doubt : cell.Kind;

    /// <summary>For example <c>Article 9 Risk management system</c>.</summary>
    public static string NameOf(PortfolioRow row) => $"{row.Provision.Citation} {row.Provision.Title}".TrimEnd();

    /// <summary>The same of any obligations; empty where there are none.</summary>
    public static string Of(Totals totals, int outOfScope)
    {
        var letters = string.Join(' ', OutcomeFacts.All
            .Where(outcome => !InWords.Contains(outcome) && totals[outcome] > 0)
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{totals[outcome]}{outcome.Letter()}")));
        return string.Join(", ", Filled([letters, .. Told(totals, outOfScope)]));
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
        return parts.All(part => part.Length == 0) ? "none" : string.Join(", ", Filled(parts));
    }

    /// <summary>How the gates of a system are to be taken together.</summary>
    public static VerdictKind KindOf(IReadOnlyCollection<GateResult> gates) =>
        gates.Count == 0 ? VerdictKind.Bad : gates.Max(gate => gate.Standing.Kind());

    /// <summary>What the letters in the cells mean, only those that occur; empty where none does.</summary>
    public static string Legend(Portfolio portfolio)
    {
        var totals = Totals.Of(portfolio.Systems.SelectMany(system => system.Obligations));
        return string.Join(", ", OutcomeFacts.All
            .Where(outcome => !InWords.Contains(outcome) && totals[outcome] > 0)
            .Select(outcome => $"{outcome.Letter()} {CoverageNames.NameOf(outcome)}"));
    }

    /// <summary>What the colours and marks of the cells mean, in the words that occur.</summary>
    public static ImmutableArray<(VerdictKind Kind, string Words)> Kinds(Portfolio portfolio)
    {
        var totals = portfolio.Totals;
        string AtWorst(VerdictKind kind, string more) => string.Join(", ", Filled(
        [
            .. OutcomeFacts.All.Where(outcome => outcome.Kind() == kind && outcome.IsCounted() && outcome != Outcome.NotCovered && totals[outcome] > 0).Select(CoverageNames.NameOf),
            more,
        ]));
        return
        [
            .. new[]
            {
                (VerdictKind.Good, "all that counts is evidenced"),
                (VerdictKind.Doubt, AtWorst(VerdictKind.Doubt, portfolio.OutOfScope > 0 ? "not in scope" : "")),
                (VerdictKind.Bad, AtWorst(VerdictKind.Bad, portfolio.Rows.Any(row => row.Cells.Any(cell => cell.Standing == PortfolioStanding.NotCovered)) ? "not judged" : "")),
                (VerdictKind.Aside, totals[Outcome.Waived] > 0 ? $"at worst {CoverageNames.NameOf(Outcome.Waived)}, or nothing to judge" : "nothing to judge"),
            }.Where(entry => entry.Item2.Length > 0).Select(entry => entry.Item1 is VerdictKind.Doubt or VerdictKind.Bad ? (entry.Item1, $"at worst {entry.Item2}") : entry),
        ];
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

    private static ImmutableArray<string> LinesOf(Totals totals, int outOfScope) =>
    [
        .. OutcomeFacts.All
            .Where(outcome => !InWords.Contains(outcome) && totals[outcome] > 0)
            .Select(outcome => Counts.Of(totals[outcome], CoverageNames.NameOf(outcome), CoverageNames.NameOf(outcome))),
        .. Filled(Told(totals, outOfScope)),
    ];

    private static IEnumerable<string> Told(Totals totals, int outOfScope) =>
    [
        Numbered(totals[Outcome.NotCovered], "not judged", "not judged"),
        Numbered(outOfScope, "not in scope", "not in scope"),
        Numbered(totals[Outcome.Excluded], "excluded", "excluded"),
        Numbered(totals[Outcome.NotApplicable], "does not bind", "do not bind"),
    ];

    /// <summary>Says it of a cell also where there is nothing to count, or where more binds than was counted.</summary>
    private static ImmutableArray<string> Whole(PortfolioCell cell, ImmutableArray<string> words) => (words.IsEmpty, cell.Standing) switch
    {
        (true, PortfolioStanding.NotCovered) => ["not judged"],
        (true, _) => ["does not bind"],
        (_, PortfolioStanding.NotCovered) when cell.Totals[Outcome.NotCovered] == 0 => ["not judged", .. words],
        _ => words,
    };

    private static ImmutableArray<string> SumOf(ImmutableArray<PortfolioCell> cells, Func<Totals, int, ImmutableArray<string>> write)
    {
        var words = write(Totals.Of(cells.SelectMany(cell => cell.Obligations)), cells.Sum(cell => cell.OutOfScope));
        return words.IsEmpty ? [cells.All(cell => cell.IsCovered) ? "does not bind" : "not judged"] : words;
    }

    private static IEnumerable<string> Filled(IEnumerable<string> parts) => parts.Where(part => part.Length > 0);

    private static string Numbered(int count, string one, string many) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
