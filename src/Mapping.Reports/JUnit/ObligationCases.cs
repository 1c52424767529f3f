using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Findings;

namespace Mapping.Reports.JUnit;

/// <summary>
/// The obligations of a system as test cases. Only what is evidenced passes; what is decided or does not bind is skipped, a gap fails,
/// and evidence that can't be judged is an error. What operates without audit evidence is skipped, unless a gate asks for more.
/// </summary>
internal sealed class ObligationCases(CheckFindings check, SystemSymbol system)
{
    private readonly Blockers blockers = Blockers.Of(check.Judgement);

    /// <remarks>Consumers tell cases by class and name, over all suites, so the class names the system.</remarks>
    public TestCase Of(ObligationResult result)
    {
        var provision = result.Provision;
        var className = $"{system.Name}.{result.Framework.Framework.Id}.{provision.Top.Citation}";
        var name = $"{provision.DisplayName}: {provision.Title}";
        var outcome = OutcomeOf(new SystemObligation(system, result));
        if (outcome == TestOutcome.Passed)
        {
            return TestCase.Pass(className, name);
        }

        var accepted = outcome == TestOutcome.Skipped && check.Accepts(new SystemObligation(system, result)) ? "accepted in the baseline: " : "";
        var state = CoverageNames.NameOf(result.Outcome);
        var evidence = check.Judgement.Evidence;
        var step = NextStep.Of(result, system, evidence) is { } next ? $". Next: {next}." : ".";
        return new TestCase(className, name, outcome, state, accepted + state + step)
        {
            Details = [.. ObligationDerivation.Of(result, system, evidence, check.Judgement.Coverage.AsOf).Select(sentence => sentence.Text)],
        };
    }

    private TestOutcome OutcomeOf(SystemObligation obligation)
    {
        if (obligation.Result.Outcome != Outcome.Evidenced && check.Accepts(obligation))
        {
            return TestOutcome.Skipped;
        }

        var blocks = !blockers.GatesOf(obligation).IsEmpty;
        return obligation.Result.Outcome switch
        {
            Outcome.Evidenced => TestOutcome.Passed,
            Outcome.Excluded or Outcome.NotApplicable => TestOutcome.Skipped,
            Outcome.Waived or Outcome.Unverified or Outcome.TelemetryOnly => blocks ? TestOutcome.Failure : TestOutcome.Skipped,
            Outcome.Unreadable => TestOutcome.Error,
            Outcome.Stale or Outcome.Missing or Outcome.Failing => TestOutcome.Failure,
            Outcome.Partial or Outcome.Planned or Outcome.Unmapped or Outcome.NotCovered => TestOutcome.Failure,
        };
    }
}
