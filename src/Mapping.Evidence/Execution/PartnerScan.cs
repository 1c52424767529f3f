using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>Where the records of a rule have their partners: what was seen of the other feed for one of its expectations.</summary>
/// <param name="outcome">What a pass over that feed gave.</param>
/// <param name="index">The place in its plan of what was asked.</param>
/// <param name="scan">What was seen.</param>
/// <param name="match">The match, seen from the rule.</param>
/// <param name="isSameFeed">Whether the rule reads the same feed.</param>
internal sealed class PartnerScan(FeedOutcome outcome, int index, RuleScan scan, MatchSymbol match, bool isSameFeed)
{
    private readonly Lazy<MatchTable> table = new(() => MatchedSide.TableOf(scan, 0));

    private readonly Lazy<HashSet<UInt128>> standIns = new(() => MatchedSide.StandInsOf(scan, 0));

    public FeedOutcome Outcome => outcome;

    /// <summary>The place in the other feed's plan.</summary>
    public int Index => index;

    public RuleScan Scan => scan;

    public MatchSymbol Match => match;

    /// <summary>Whether the other feed has any record, or run, about the system. What tells only that nothing was done is none.</summary>
    public bool HasRecords => scan.Records + scan.Runs - scan.Idle > 0;

    /// <summary>The same match with what the other feed holds read as if it had been mistyped.</summary>
    public PartnerScan Near => scan.Near is { } near ? new PartnerScan(outcome, index, near, match, isSameFeed) : this;

    /// <summary>Looks the records of one side up.</summary>
    /// <param name="records">That side.</param>
    /// <param name="problems">Takes what can't be told.</param>
    /// <param name="fields">The fields of the rule's own feed.</param>
    public void Settle(MatchAccumulator records, ProblemTally problems, ScanFields fields) => records.Settle(
        table.Value, standIns.Value, isSameFeed, HasRecords, IsFinal, (answer, position) => problems.Add(ProblemOf(answer, records.Slot, fields), new ProblemPlace(position, 1)));

    /// <summary>Whether one of the sides has more records than are kept, so that nothing is looked up; that is reported.</summary>
    public bool IsTooMuch(RuleScan own, int expectation, ScanFields fields)
    {
        var isTooMuch = MatchedSide.IsOverfull(own, expectation) || MatchedSide.IsOverfull(scan, 0);
        if (isTooMuch)
        {
            var slot = ((MatchAccumulator)own.Figures.All[expectation]).Slot;
            var first = MatchedSide.FirstOf(own, expectation);
            own.Problems.Add(new Problem(ProblemKind.WrongType, TooMany(fields.NameOf(slot)), slot), new ProblemPlace(first < RecordPosition.None ? first : new RecordPosition(0, 1), 1));
        }

        return isTooMuch;
    }

    /// <summary>A key of each side, where none of the one side is written like any of the other, so that none could be the same; else null.</summary>
    /// <param name="own">The records that are looked up: those in the window, without what is kept of days outside of it.</param>
    /// <param name="expectation">What asks for it.</param>
    public (string Own, string Other)? UnlikeKeys(RuleScan own, int expectation) =>
        match.IsNone && (((MatchAccumulator)own.Figures.All[expectation]).Forms, MatchedSide.FormsOf(scan, 0)) is var (ours, theirs) && ours.AreOtherThan(theirs)
            ? (ours.Example ?? "", theirs.Example ?? "")
            : null;

    private string TooMany(string field) => string.Create(CultureInfo.InvariantCulture, $"the field \"{field}\" does not hold at most {outcome.Scan.Fields.Matches.Most:N0} keys that are to be matched with those of {match.Feed.Name}");

    /// <summary>
    /// Whether what speaks against the match does so for good. A partner that was found was found, unless it is one of several that differ; that there is none
    /// only a feed shows of which all was read.
    /// </summary>
    private bool IsFinal => match.IsNone
        ? !outcome.Scan.Problems.All.Any(entry => entry.Problem.Kind == ProblemKind.Twin || entry.Problem.What == RecordKeys.TooManyKeys || (entry.Problem.Slot >= 0 && entry.Problem.Slot == outcome.Scan.Fields.KeySlot))
        : outcome.Scan.Problems.IsEmpty && outcome.Scan.UnknownSystems.Counts.Count == 0 && outcome.LeftOut.IsEmpty && outcome.Unmatched.IsEmpty && !scan.HasProblems;

    private Problem ProblemOf(MatchAnswer answer, int slot, ScanFields fields) => answer == MatchAnswer.StandIn
        ? new Problem(ProblemKind.WrongType, $"the field \"{fields.NameOf(slot)}\" does not hold a key that names one thing for sure: several records here or in {match.Feed.Name} share a 0, a -1, nines or a word such as \"test\", which may stand for none", slot)
        : answer == MatchAnswer.OtherSpelling
        ? new Problem(ProblemKind.NearKey, $"the field \"{fields.NameOf(slot)}\" holds a key that {match.Feed.Name} has in another spelling only, or among others in one field", slot)
        : new Problem(ProblemKind.MatchTime, $"whether what {match.Feed.Name} has with the same \"{fields.NameOf(slot)}\" was {match.Direction?.ToString().ToLowerInvariant()} it can't be told, since the times are not written alike, or name no clock", slot);
}
