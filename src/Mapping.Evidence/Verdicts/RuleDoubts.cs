using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>Why a rule that nothing speaks against may show nothing all the same.</summary>
internal sealed class RuleDoubts(FeedOutcome outcome, RulePlan plan, ImmutableArray<Figure> figures, DateOnly asOf)
{
    /// <summary>Whether the rule is for several systems, and nobody says which of them a record is about.</summary>
    public bool IsAboutSystems => plan.Systems.Length > 1 && outcome.Plan.Feed is { SystemField: null, IsAboutAll: false };

    /// <summary>Why it could not have failed, or not yet, a clause; null where it could.</summary>
    public string? Why(RuleScan scan) => ByItself() ?? Early() ?? AbsentField() ?? scan.Partners.Select(AbsentField).OfType<string>().FirstOrDefault() ?? OfNothing() ?? UnlikeKeys(scan);

    /// <summary>What the feed names and nobody delivered, a clause; null where all of it is there.</summary>
    public string? Undelivered(RuleScan scan) => scan.Partners.Select(partner => partner.Outcome).Prepend(outcome).SelectMany(read => read.Unmatched).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } unmatched
        ? $"no file matches {string.Join(" or ", unmatched.Select(pattern => $"\"{pattern}\""))}"
        : null;

    /// <summary>Why nobody can tell whether records have partners today, a clause: the newest record of their feed is too old. Null where none is.</summary>
    public string? StalePartners(RuleScan scan)
    {
        var age = RuleJudge.AgeOf(plan.Rule);
        return scan.Partners.FirstOrDefault(partner => partner.Scan.Times.Last >= 0 && !age.Contains(asOf, RuleJudge.DateOf(partner.Scan.Times.Last))) is { } stale
            ? $"the newest record of {stale.Outcome.Plan.Feed.Name}, where matches are looked for, is of {DateWords.Of(RuleJudge.DateOf(stale.Scan.Times.Last))}, and {RuleJudge.AgeWords(plan.Rule)} asks for one after {DateWords.Of(age.Before(asOf))}"
            : null;
    }

    /// <summary>Which periods are without a record, a clause; null where no more are than may be, or it is not asked.</summary>
    public string? Gaps(RuleScan scan) => plan.Rule.Cadence is { } cadence ? new CadenceJudge(plan, cadence).GapsAt(asOf, scan.Days) : null;

    /// <summary>What an expectation lacks to be computed, a clause; null where nothing is known of it but that it has no record.</summary>
    public string? NoFigure => plan.Rule.Expectations.Zip(figures, WhyThereIsNone).OfType<string>().FirstOrDefault();

    private string? AbsentField(PartnerScan partner) => new RuleDoubts(partner.Outcome, partner.Outcome.Plan.Rules[partner.Index], [], asOf).AbsentField();

    /// <summary>The day from which on the control operates, where all that there is is older: of how it operates that shows nothing.</summary>
    public DateOnly? OperatesOnlySince(long newest) =>
        plan.OperatesSince is { } since && newest >= 0 && RuleJudge.DateOf(newest) < since ? since : null;

    private static string? WhyThereIsNone(Expectation expectation, Figure figure) => figure switch
    {
        { Value: not null } => null,
        { Lack: Lack.OfDivisor } => $"{expectation.Text} has nothing to divide by{InGroup(figure)}: what it is divided by is 0, or no record gives it",
        { Lack: Lack.OfGroup } => $"{expectation.Text} has no record of {string.Join(", ", figure.AbsentGroups.Select(name => $"\"{name}\""))}",
        { Lack: Lack.OfPartners } => $"{expectation.Text}: {expectation.Match?.Feed.Name} holds no record",
        { Lack: Lack.OfTime } => $"{expectation.Text}: of no record the time is over in which its match may come",
        { Lack: Lack.OfWork, Group: { } group } => $"{expectation.Text}: every test case of \"{group}\" was skipped",
        { Lack: Lack.OfWork } => $"{expectation.Text}: every test case that it is about was skipped",
        { Lack: Lack.OfMostWork } => $"{expectation.Text}: more of the test cases that it is of were skipped than ran{InGroup(figure)}",
        { Group: not null } => $"{expectation.Text} has no record to compute from{InGroup(figure)}",
        _ => null,
    };

    private static string InGroup(Figure figure) => figure.Group is { } group ? $" in \"{group}\"" : "";

    private string? ByItself()
    {
        var cadence = plan.Rule.Cadence;
        var isPaced = cadence is { WhyItCannotFail: null } && new CadenceJudge(plan, cadence).CanFailAt(asOf);
        if (plan.Rule.Expectations.IsEmpty && !isPaced)
        {
            return cadence switch
            {
                null => "it expects nothing of the records",
                { WhyItCannotFail: { } why } => $"{cadence.Text} can't fail: {why}",
                _ => $"no more periods of {cadence.Period} are over since the control operates than may be without a record",
            };
        }

        if (plan.Rule.IsEndless)
        {
            return $"its window is longer than {Duration.Longest}, and what is so old shows nothing of today";
        }

        var certain = plan.Rule.Expectations.Where(expectation => expectation.WhyItCannotFail is not null).ToList();
        return certain.Count == plan.Rule.Expectations.Length && !isPaced ? $"{certain[0].Text} can't fail: {certain[0].WhyItCannotFail}" : null;
    }

    private string? Early() => plan.Rule.Threshold is { } threshold && threshold.Set > asOf
        ? $"its threshold is {threshold.Verb} only on {DateWords.Of(threshold.Set)}"
        : null;

    /// <summary>That a field is missing is true of every record where no record has it, as it is where the rule misspells it.</summary>
    private string? AbsentField()
    {
        if (outcome.Scan.HasEachField)
        {
            return null;
        }

        var fields = outcome.Scan.Fields;
        bool IsAbsent(FieldPath field) => !outcome.Scan.IsPresent(fields.Tests.SlotOf(field));
        return FieldsOf.AskedToBeMissing(plan.Rule).FirstOrDefault(IsAbsent) is { } absent
            ? $"no record of {outcome.Plan.Feed.Name} has the field \"{absent}\", so that it is missing says nothing"
            : outcome.Scan.HasDetails && FieldsOf.Rule(plan.Rule).FirstOrDefault(IsAbsent) is { } asked
                ? $"no record of {outcome.Plan.Feed.Name} has the field \"{asked}\", so that what the rule asks of it was never asked"
                : null;
    }

    /// <summary>Keys of two kinds never meet, so that no record could have had a partner.</summary>
    private string? UnlikeKeys(RuleScan scan)
    {
        foreach (var partner in scan.Partners)
        {
            var index = plan.Rule.Expectations.IndexOf(plan.Rule.Expectations.First(expectation => ReferenceEquals(expectation.Match, partner.Match)));
            if (partner.UnlikeKeys(scan, index) is var (own, other))
            {
                return $"{plan.Rule.Expectations[index].Text}: no key of {partner.Match.Feed.Name}, such as \"{other}\", is written like one of these records, such as \"{own}\", so that none could have had a match";
            }
        }

        return null;
    }

    private string? OfNothing()
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i].IsOfNothing)
            {
                var text = plan.Rule.Expectations[i].Text;
                return figures[i].Lack == Lack.OfElements
                    ? $"{text} looks into lists that are all empty{InGroup(figures[i])}, so that nothing was looked at"
                    : $"{text} has no record to add up{InGroup(figures[i])}";
            }
        }

        return null;
    }
}
