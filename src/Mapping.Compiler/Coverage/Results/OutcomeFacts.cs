using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// What is so of each outcome, in one table. Whoever counts, ranks, colours or decides by outcomes asks here, so that no two surfaces can
/// differ; the build breaks where an outcome has no row.
/// </summary>
public static class OutcomeFacts
{
    private static readonly ImmutableArray<Row> Rows = [.. Enum.GetValues<Outcome>().Select(RowOf)];

    /// <summary>Every outcome in the order of the language: what is shown, what evidence leaves open, what design leaves open, what was decided.</summary>
    public static ImmutableArray<Outcome> All { get; } = [.. Enum.GetValues<Outcome>()];

    /// <summary>The word of reports and of the JSON contract.</summary>
    internal static string Name(this Outcome outcome) => Of(outcome).Name;

    /// <summary>One letter, for drawings; no two outcomes share one.</summary>
    public static string Letter(this Outcome outcome) => Of(outcome).Letter;

    public static VerdictKind Kind(this Outcome outcome) => Of(outcome).Kind;

    /// <summary>Whether it is in the number of obligations: neither excluded nor not applicable.</summary>
    public static bool IsCounted(this Outcome outcome) => Of(outcome).Remains != Remains.Nothing;

    /// <summary>Whether something is left to do: it counts, and is neither evidenced nor waived.</summary>
    public static bool IsOpen(this Outcome outcome) => Of(outcome).Remains is Remains.Design or Remains.Evidence or Remains.Judging;

    /// <summary>Whether controls leave something of it open, whatever evidence says.</summary>
    public static bool IsOpenInDesign(this Outcome outcome) => Of(outcome).Remains == Remains.Design;

    /// <summary>Whether controls cover it, and evidence leaves it open.</summary>
    public static bool IsOpenInEvidence(this Outcome outcome) => Of(outcome).Remains == Remains.Evidence;

    /// <summary>
    /// How far it is from evidenced. Design weighs more than evidence; a waiver is a decision, and hardly a step from being evidenced. Below
    /// zero where it does not count.
    /// </summary>
    public static int Rank(this Outcome outcome) => Of(outcome).Rank;

    /// <summary>
    /// Where it stands when two verdicts are compared, best first. What is shown comes before what somebody has decided to live with, and that
    /// before what is open. Evidence that does not pass is equally bad whatever keeps it from passing: taking failing records away is no way to
    /// get better. Neither is leaving the scope, so what binds and is not judged is worst.
    /// </summary>
    public static int ComparedRank(this Outcome outcome) => Of(outcome).ComparedRank;

    /// <summary>The verdict on evidence that it is the outcome of; null where it hangs on something else than one verdict.</summary>
    public static EvidenceVerdict? Verdict(this Outcome outcome) => Of(outcome).Verdict;

    /// <summary>Whether the evidence of an obligation is failing, unreadable, missing or stale.</summary>
    public static bool IsNotPassing(this Outcome outcome) => outcome.Verdict() is { } verdict && verdict.IsNotPassing();

    /// <summary>Whether its evidence breaks through a waiver, as <see cref="EvidenceStandings.BreaksThrough(EvidenceVerdict)"/> says.</summary>
    public static bool BreaksThrough(this Outcome outcome) => outcome.Verdict() is { } verdict && verdict.BreaksThrough();

    /// <summary>
    /// Whether a waiver can settle it. What is evidenced needs none, what breaks through is not settled by one, and of what no catalog covers
    /// there is nothing to live with.
    /// </summary>
    public static bool IsWaivable(this Outcome outcome) =>
        Of(outcome).Remains is Remains.Design or Remains.Evidence && !outcome.BreaksThrough();

    /// <summary>
    /// The one that several obligations together look like: what is bad before what is in doubt, that before what was decided, then what is
    /// evidenced; of one kind what is further away. What does not count shows only where nothing counts.
    /// </summary>
    public static Outcome? Worst(IEnumerable<Outcome> outcomes)
    {
        Outcome? worst = null;
        foreach (var outcome in outcomes)
        {
            worst = worst is { } known && Compare(known, outcome) >= 0 ? known : outcome;
        }

        return worst;
    }

    private static int Compare(Outcome left, Outcome right)
    {
        var byCount = left.IsCounted().CompareTo(right.IsCounted());
        var byKind = byCount != 0 ? byCount : left.Kind().CompareTo(right.Kind());
        return byKind != 0 ? byKind : left.Rank().CompareTo(right.Rank());
    }

    private static Row Of(Outcome outcome) => Rows[(int)outcome];

    private static Row RowOf(Outcome outcome) => outcome switch
    {
        Outcome.Evidenced => new("evidenced", "E", VerdictKind.Good, Remains.Settled, 0, 0, EvidenceVerdict.Passing),
        Outcome.TelemetryOnly => new("telemetry-only", "T", VerdictKind.Doubt, Remains.Evidence, 2, 1),
        Outcome.Unverified => new("unverified", "V", VerdictKind.Doubt, Remains.Evidence, 3, 2),
        Outcome.Stale => new("stale", "S", VerdictKind.Doubt, Remains.Evidence, 4, 4, EvidenceVerdict.Stale),
        Outcome.Missing => new("missing", "M", VerdictKind.Doubt, Remains.Evidence, 5, 4, EvidenceVerdict.Missing),
        Outcome.Unreadable => new("unreadable", "R", VerdictKind.Bad, Remains.Evidence, 6, 4, EvidenceVerdict.Unreadable),
        Outcome.Failing => new("failing", "F", VerdictKind.Bad, Remains.Evidence, 7, 4, EvidenceVerdict.Failing),
        Outcome.Partial => new("partial", "P", VerdictKind.Doubt, Remains.Design, 8, 5),
        Outcome.Planned => new("planned", "L", VerdictKind.Doubt, Remains.Design, 9, 6),
        Outcome.Unmapped => new("unmapped", "U", VerdictKind.Bad, Remains.Design, 10, 7),
        Outcome.NotCovered => new("not-covered", "O", VerdictKind.Bad, Remains.Judging, 11, 8),
        Outcome.Waived => new("waived", "W", VerdictKind.Aside, Remains.Settled, 1, 3),
        Outcome.Excluded => new("excluded", "X", VerdictKind.Aside, Remains.Nothing, -1, 7),
        Outcome.NotApplicable => new("not-applicable", "N", VerdictKind.Aside, Remains.Nothing, -2, 7),
    };

    /// <summary>What of an obligation is left.</summary>
    private enum Remains
    {
        /// <summary>It does not count.</summary>
        Nothing,

        /// <summary>It counts, and is evidenced or waived.</summary>
        Settled,

        Evidence,
        Design,

        /// <summary>That somebody judges it at all.</summary>
        Judging,
    }

    private sealed record Row(string Name, string Letter, VerdictKind Kind, Remains Remains, int Rank, int ComparedRank, EvidenceVerdict? Verdict = null);
}
