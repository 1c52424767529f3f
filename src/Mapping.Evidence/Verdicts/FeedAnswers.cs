using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>Draws the answer from what a pass has seen.</summary>
internal static class FeedAnswers
{
    public static FeedAnswer Of(FeedOutcome outcome, DateOnly asOf)
    {
        var plan = outcome.Plan;
        var scan = outcome.Scan;
        return new FeedAnswer
        {
            Results = [.. plan.Judged.Select((_, index) => new CopyReading(outcome, index, asOf).Judge(ReadRule.Of(outcome, index), ReadRule.OfOtherDates(outcome, index)))],
            Files = outcome.Files,
            Copies = outcome.Copies,
            PartnerFiles = PartnerFilesOf(scan),
            Unmatched = outcome.Unmatched,
            LeftOut = outcome.LeftOut,
            Problems = [.. scan.Problems.All.Select(entry => Of(outcome, entry.Problem, entry.Count, rule: null)), .. ProblemsOfRules(outcome)],
            Future = scan.Future.Count == 0 ? null : Of(outcome, new Problem(ProblemKind.Malformed, ""), scan.Future, rule: null),
            UndeclaredSystems =
            [
                .. scan.UnknownSystems.Counts.Select(entry => Of(outcome, new Problem(ProblemKind.Malformed, entry.Key), entry.Value, rule: null)),
            ],
            AbsentFields = !outcome.Scan.HasEachField && IsKnownWhole(outcome) ? AbsentFieldsOf(outcome) : [],
        };
    }

    private static ImmutableArray<EvidenceFile> PartnerFilesOf(FeedScan scan) =>
    [
        .. scan.Rules.SelectMany(rule => rule.Partners).Select(partner => partner.Outcome).Distinct()
            .SelectMany(partner => partner.Files.Concat(partner.Copies.Select(copy => copy.File)))
            .DistinctBy(file => file.Path)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>Of a feed that was read in part, or tells of runs only, nobody can say which fields it has.</summary>
    private static bool IsKnownWhole(FeedOutcome outcome) =>
        outcome.Scan.HasDetails && !outcome.Scan.Problems.All.Any(entry => entry.Problem.Kind is ProblemKind.File or ProblemKind.Counts);

    /// <summary>Several rules may stumble over the same field; the one that does so most often is named.</summary>
    private static Dictionary<Problem, FeedProblem>.ValueCollection ProblemsOfRules(FeedOutcome outcome)
    {
        var worst = new Dictionary<Problem, FeedProblem>();
        for (var i = 0; i < outcome.Scan.Rules.Length; i++)
        {
            var (rule, scan) = (outcome.Plan.Rules[i], outcome.Scan.Rules[i]);
            foreach (var (problem, count) in (scan.HasProblems ? scan.AllProblems : []).Concat(outcome.Scan.OpenTextsFor(i)))
            {
                if (!worst.TryGetValue(problem, out var known) || known.Count < count.Count)
                {
                    worst[problem] = Of(outcome, problem, count, $"{rule.Control.Name}/{rule.Rule.Name}");
                }
            }
        }

        return worst.Values;
    }

    private static FeedProblem Of(FeedOutcome outcome, Problem problem, ProblemCount count, string? rule) => new(
        problem.Kind,
        problem.What,
        problem.Slot < 0 ? null : outcome.Scan.Fields.NameOf(problem.Slot),
        rule,
        count.Count,
        [.. count.First.Select(place => new FeedPlace(outcome.Files[place.Position.File].Path, place.Position.Line, place.Column))]);

    private static ImmutableArray<string> AbsentFieldsOf(FeedOutcome outcome) =>
    [
        .. FieldsOf.NeededBy(outcome.Plan)
            .Where(field => !outcome.Scan.IsPresent(outcome.Scan.Fields.Tests.SlotOf(field)))
            .Select(field => field.ToString())
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
