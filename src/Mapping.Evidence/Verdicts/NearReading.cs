using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// The verdict on a rule, read twice where it or a record may be mistyped: as it is written, and as if what records hold that is near a text
/// of the rule were that text. It passes only if it does so either way.
/// </summary>
internal sealed class NearReading(FeedOutcome outcome, int rule, DateOnly asOf)
{
    private readonly RulePlan plan = outcome.Plan.Rules[rule];

    /// <param name="scan">What the rule saw, as it is written.</param>
    /// <param name="near">What it saw read the other way; null where that is the same.</param>
    public EvidenceResult Judge(RuleScan scan, RuleScan? near)
    {
        var result = new RuleJudge(outcome, plan, scan, asOf).Judge();
        if (near is null || result.Verdict != EvidenceVerdict.Passing)
        {
            return result;
        }

        ImmutableArray<EvidenceProblem> open =
        [
            .. ProblemWords.Of(outcome, outcome.Scan.OpenTextsFor(rule)),
            .. scan.Partners.SelectMany(partner => ProblemWords.Of(partner.Outcome, partner.Outcome.Scan.OpenTextsFor(partner.Index))),
        ];
        return open.IsEmpty || new RuleJudge(outcome, plan, near, asOf).Judge().Verdict == EvidenceVerdict.Passing
            ? result
            : result with
            {
                Verdict = EvidenceVerdict.Unreadable,
                Problems = open,
                Reason = "read as if the records meant the text of the rule, it does not pass",
            };
    }
}
