using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// The verdict on a rule from what its scan saw. A rule passes only if it saw a record, every record it should have seen could be
/// judged, every expectation holds, and the newest record is fresh.
/// </summary>
internal sealed class RuleJudge
{
    /// <summary>What a rule without <c>within</c> and <c>fresh</c> asks for.</summary>
    private static readonly Duration DefaultFreshness = new(12, TimeUnit.Month);

    /// <summary>Longer names of groups are cut: a verdict is for people.</summary>
    private const int MaxGroup = 80;

    private readonly FeedOutcome outcome;
    private readonly RulePlan plan;
    private readonly RuleScan scan;
    private readonly DateOnly asOf;
    private readonly EvidenceSymbol rule;
    private readonly ImmutableArray<Figure> figures;
    private readonly ImmutableArray<EvidenceProblem> problems;
    private readonly RuleDoubts doubts;
    private readonly SilentGroups silent;

    public RuleJudge(FeedOutcome outcome, RulePlan plan, RuleScan scan, DateOnly asOf)
    {
        (this.outcome, this.plan, this.scan, this.asOf, rule) = (outcome, plan, scan, asOf, plan.Rule);
        figures = scan.Figures.At(asOf);
        problems = ProblemWords.OfBoth(outcome, scan);
        doubts = new RuleDoubts(outcome, plan, figures, asOf);
        silent = new SilentGroups(rule, scan);
    }

    public EvidenceResult Judge()
    {
        var verdict = VerdictOf();
        return new EvidenceResult(new EvidenceKey(plan.Control.Name, rule.Name, ""), verdict)
        {
            Records = scan.Records,
            Runs = scan.Runs,
            First = scan.Times.Last < 0 ? null : new DateTime(scan.Times.First, DateTimeKind.Utc),
            Beginning = rule.Threshold is not null && outcome.Scan.BeginningFor(plan) is { } ticks ? new DateTime(ticks, DateTimeKind.Utc) : null,
            Last = Newest < 0 ? null : new DateTime(Newest, DateTimeKind.Utc),
            StaleFrom = StaleFrom(),
            Figures = Shown(),
            Files = outcome.Files,
            Matched = scan.Partners.IsEmpty ? [] : [.. scan.Partners.Select(partner => partner.Outcome).Where(other => other != outcome).Distinct().Select(other => new MatchedFeed(other.Plan.Feed.Name, other.Files))],
            NewestFiles = scan.Newest is { } newest ? [.. newest.Select(file => outcome.Files[file].Path)] : null,
            Problems = problems,
            Reason = new VerdictReason(outcome, plan, scan, doubts, silent, asOf).Of(verdict),
            IsAuditEvidence = outcome.Plan.Feed.Class == EvidenceClass.AuditEvidence && scan.Partners.All(partner => partner.Outcome.Plan.Feed.Class == EvidenceClass.AuditEvidence),
        };
    }

    /// <summary>What tells only that nothing was done is no presence.</summary>
    private bool HasRecords => scan.Records + scan.Runs - scan.Idle > 0;

    private long Newest => HasRecords ? scan.Times.Last : scan.NewestOlder;

    private EvidenceVerdict VerdictOf()
    {
        if (doubts.IsAboutSystems)
        {
            return EvidenceVerdict.Unreadable;
        }

        if (!problems.IsEmpty)
        {
            return IsFinallyFailing() ? EvidenceVerdict.Failing : EvidenceVerdict.Unreadable;
        }

        if (!HasRecords)
        {
            return scan.Older > 0 ? EvidenceVerdict.Stale : EvidenceVerdict.Missing;
        }

        if (figures.Any(figure => figure is { Holds: false, Value: not null }))
        {
            return EvidenceVerdict.Failing;
        }

        // An expectation over no record at all shows nothing.
        if (figures.Any(figure => !figure.Holds))
        {
            return EvidenceVerdict.Missing;
        }

        if (!IsFresh() || doubts.OperatesOnlySince(scan.Times.Last) is not null || doubts.StalePartners(scan) is not null || silent.At(asOf) is not null)
        {
            return EvidenceVerdict.Stale;
        }

        if (doubts.Undelivered(scan) is not null || doubts.Gaps(scan) is not null)
        {
            return EvidenceVerdict.Missing;
        }

        return doubts.Why(scan) is null ? EvidenceVerdict.Passing : EvidenceVerdict.Unverified;
    }

    /// <summary>Whether what was read already fails, whatever the rest says.</summary>
    private bool IsFinallyFailing() =>
        HasRecords
        && figures.Any(figure => figure is { Holds: false, IsFinal: true })
        && !outcome.Scan.Problems.All.Any(entry => IsAboutKeys(entry.Problem))
        && !scan.Problems.All.Any(entry => entry.Problem.Kind is ProblemKind.NewestFile or ProblemKind.NewestSuite);

    /// <summary>Twins that differ leave open which of them counts, and without a key it can't be told what is a twin.</summary>
    private bool IsAboutKeys(Problem problem) =>
        problem.Kind == ProblemKind.Twin
        || problem.What == RecordKeys.TooManyKeys
        || (problem.Slot >= 0 && problem.Slot == outcome.Scan.Fields.KeySlot);

    private bool IsFresh() => FreshnessesOf(rule).All(fresh => fresh.Contains(asOf, DateOf(scan.Times.Last)));

    private ImmutableArray<ExpectationFigure> Shown()
    {
        var shown = ImmutableArray.CreateBuilder<ExpectationFigure>(figures.Length);
        for (var i = 0; i < figures.Length; i++)
        {
            shown.Add(Show(figures[i], rule.Expectations[i]));
        }

        return shown.MoveToImmutable();
    }

    /// <summary>The first day without a record in the window, or without a fresh one.</summary>
    private DateOnly? StaleFrom()
    {
        if (Newest < 0)
        {
            return null;
        }

        var newest = DateOf(Newest);
        var ends = FreshnessesOf(rule).Concat(rule.Window is { } window ? [window] : []).Select(duration => duration.FirstEndWithout(newest));
        var date = ends.Concat(scan.Partners.Where(partner => partner.Scan.Times.Last >= 0).Select(partner => AgeOf(rule).FirstEndWithout(DateOf(partner.Scan.Times.Last)))).Concat(scan.Figures.TurnsAfter(asOf)).Min();
        date = silent.FirstDay() is { } day && day < date ? day : date;
        return rule.Cadence is { } cadence ? new CadenceJudge(plan, cadence).FirstDayOfGaps(asOf, date, scan.Days) ?? date : date;
    }

    /// <summary>How old the newest record may be: none where the window says it already, since what is older is left out.</summary>
    internal static ImmutableArray<Duration> FreshnessesOf(EvidenceSymbol rule) => rule switch
    {
        { IsOfNewestFile: true, Within: { } within } => rule.Fresh is { } fresh ? [fresh, within] : [within],
        { Fresh: { } fresh } => [fresh],
        { Within: null } => [DefaultFreshness],
        _ => [],
    };

    /// <summary>How old the newest record of another feed may be, in which records have their partners: as old as that of the rule's own.</summary>
    internal static Duration AgeOf(EvidenceSymbol rule) => rule.Fresh ?? rule.Within ?? DefaultFreshness;

    /// <summary>What in the rule says so.</summary>
    internal static string AgeWords(EvidenceSymbol rule) => rule switch
    {
        { Fresh: { } fresh } => $"\"fresh {fresh}\"",
        { Within: { } within } => $"\"within {within}\"",
        _ => "a rule without \"within\" and \"fresh\"",
    };

    internal static DateOnly DateOf(long ticks) => DateOnly.FromDateTime(new DateTime(ticks));

    internal static string ShownName(string group) => group.Length > MaxGroup ? group[..MaxGroup] + "..." : group;

    /// <summary>A record is followed by its partner, where that is why it decided.</summary>
    private IEnumerable<RecordPlace> PlacesOf(Figure figure, Expectation expectation)
    {
        var partners = expectation.Match is { } match ? scan.Partners.First(partner => ReferenceEquals(partner.Match, match)).Outcome : outcome;
        for (var i = 0; i < figure.Records.Count; i++)
        {
            yield return Places.Of(outcome, figure.Records[i]);
            if (i < figure.Partners.Count)
            {
                yield return Places.Of(partners, figure.Partners[i]);
            }
        }
    }

    private ExpectationFigure Show(Figure figure, Expectation expectation) => new(expectation.Text, figure.Value, figure.Holds)
    {
        Records = [.. figure.Records.Count == 0 ? [] : PlacesOf(figure, expectation)],
        Group = figure is { Group: { } name, Value: not null } ? new FigureGroup(ShownName(name), figure.Groups) : null,
    };
}
