using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>Says why a verdict is what it is, where the figures don't say it.</summary>
internal sealed class VerdictReason(FeedOutcome outcome, RulePlan plan, RuleScan scan, RuleDoubts doubts, SilentGroups silent, DateOnly asOf)
{
    public string? Of(EvidenceVerdict verdict) => verdict switch
    {
        EvidenceVerdict.Missing => Missing(),
        EvidenceVerdict.Stale => Stale(),
        EvidenceVerdict.Unverified => doubts.Why(scan),
        EvidenceVerdict.Unreadable => doubts.IsAboutSystems
            ? $"{outcome.Plan.Feed.Name} does not say which of the systems {string.Join(", ", plan.Systems)} its records are about"
            : "not every record it should have seen could be judged",
        EvidenceVerdict.Passing or EvidenceVerdict.Failing => null,
    };

    private string Missing()
    {
        var files = outcome.Plan.Feed.Files;
        if (outcome.Files.IsEmpty)
        {
            return files.IsEmpty ? "the feed names no files" : $"no file matches {string.Join(" or ", files.Select(file => $"\"{file.Pattern}\""))}";
        }

        if (scan.Records > 0 && scan.Idle == scan.Records && scan.Runs == 0)
        {
            return "every test case that the rule selects was skipped";
        }

        if (scan.Records + scan.Runs > 0)
        {
            return doubts.NoFigure ?? doubts.Undelivered(scan) ?? doubts.Gaps(scan) ?? "an expectation has no record to compute from";
        }

        if (scan.Newest is { IsEmpty: false } newest)
        {
            return $"the rule selects no record of {(plan.Rule.IsOfNewestFile ? "the newest file" : "the newest suites or runs")}, {string.Join(", ", newest.Select(file => outcome.Files[file].Path))}{ForSystem}{UnknownRuns()}";
        }

        var read = outcome.Files.Sum(file => file.Records);
        var records = read == 1 ? "the only record" : string.Create(CultureInfo.InvariantCulture, $"any of the {read:N0} records");
        return read == 0
            ? $"the feed {outcome.Plan.Feed.Name} holds no record"
            : $"the rule does not select {records} of {outcome.Plan.Feed.Name}{ForSystem}{Future()}{UnknownRuns()}";
    }

    /// <summary>Whoever sees the records in the file should not have to guess why they do not count.</summary>
    private string Future() => outcome.Scan.Later == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; {outcome.Scan.Later:N0} of them later than {asOf:yyyy-MM-dd}");

    private string UnknownRuns() => scan.UnknownRuns == 0
        ? ""
        : "; whether it means the runs that found nothing can't be told, since they have no such field: ask for it in \"expect\" instead";

    private string ForSystem => outcome.Plan.Feed.SystemField is null ? "" : $" for {plan.Systems[0]}";

    private string Stale()
    {
        var newest = RuleJudge.DateOf(scan.Records + scan.Runs - scan.Idle > 0 ? scan.Times.Last : scan.NewestOlder);
        var (words, duration) = plan.Rule switch
        {
            { IsOfNewestFile: true, Within: { } within } when !within.Contains(asOf, newest) => ($"\"within {within}\"", within),
            { Fresh: { } fresh } when scan.Times.Last >= 0 => ($"\"fresh {fresh}\"", fresh),
            { Within: { } within } => ($"\"within {within}\"", within),
            { Fresh: { } fresh } => ($"\"fresh {fresh}\"", fresh),
            _ => ("a rule without \"within\" and \"fresh\"", RuleJudge.AgeOf(plan.Rule)),
        };
        var asked = duration.Before(asOf);
        if (newest > asked && doubts.OperatesOnlySince(scan.Times.Last) is { } since)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the newest record is of {newest:yyyy-MM-dd}, and the control operates only since {since:yyyy-MM-dd}");
        }

        if (newest > asked && doubts.StalePartners(scan) is { } stale)
        {
            return stale;
        }

        if (newest > asked && silent.At(asOf) is { } groups)
        {
            return groups;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"the newest record is of {newest:yyyy-MM-dd}, and {words} asks for one after {asked:yyyy-MM-dd}");
    }
}
