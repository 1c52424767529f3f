using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Findings;

/// <summary>What a system leaves undeclared: facts that decide obligations, obligations that no scope names, and frameworks under which it is not judged.</summary>
internal static class SystemFindings
{
    public static IEnumerable<Finding> Of(SystemCoverage coverage)
    {
        var system = coverage.System;
        foreach (var question in coverage.Questions)
        {
            var message = CoverageDiagnostics.OpenQuestion.Format(question.Fact.Question, question.Fact.Name, system.Name, question.Fact.Provision, QuestionWords.Assumption(question.Fact));
            var identity = new FindingIdentity(CoverageDiagnostics.OpenQuestion.Code, [system.Name, question.Fact.Name]);
            yield return new Finding(CoverageDiagnostics.OpenQuestion, FindingLevel.Note, message, system.Location, identity)
            {
                Help = CoverageDiagnostics.OpenQuestion.Help,
                System = system.Name,
            };
        }

        if (!coverage.Assumptions.IsEmpty)
        {
            var message = CoverageDiagnostics.AssumedFacts.Format(system.Name, QuestionWords.Assumed(coverage));
            yield return new Finding(CoverageDiagnostics.AssumedFacts, FindingLevel.Note, message, system.Location, new FindingIdentity(CoverageDiagnostics.AssumedFacts.Code, [system.Name]))
            {
                Help = CoverageDiagnostics.AssumedFacts.Help,
                System = system.Name,
            };
        }

        foreach (var gap in coverage.Uncovered)
        {
            var framework = gap.Framework.Framework;
            var identity = new FindingIdentity(ApplicabilityDiagnostics.NotCovered.Code, [system.Name, framework.Id, gap.What]);
            yield return new Finding(
                ApplicabilityDiagnostics.NotCovered, FindingLevel.Error, ApplicabilityDiagnostics.NotCovered.Format(framework, gap.What, system.Name), system.ScopeOf(framework), identity)
            {
                Help = ApplicabilityDiagnostics.NotCovered.Help,
                State = CoverageNames.NameOf(Outcome.NotCovered),
                System = system.Name,
                Obligations =
                [
                    .. coverage.Obligations
                        .Where(obligation => ReferenceEquals(obligation.Framework.Framework, framework))
                        .Select(obligation => new SystemObligation(system, obligation)),
                ],
            };
        }

        foreach (var group in coverage.OutOfScope.GroupBy(entry => entry.Framework.Framework))
        {
            var count = group.Count().ToString(CultureInfo.InvariantCulture);
            var identity = new FindingIdentity(CoverageDiagnostics.OutsideScope.Code, [system.Name, group.Key.Id]);
            yield return new Finding(CoverageDiagnostics.OutsideScope, FindingLevel.Note, CoverageDiagnostics.OutsideScope.Format(count, group.Key.Id, system.Name), system.Location, identity)
            {
                Help = CoverageDiagnostics.OutsideScope.Help,
                System = system.Name,
            };
        }
    }
}
