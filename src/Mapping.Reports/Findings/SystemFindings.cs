using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Findings;

/// <summary>What a system leaves undeclared: facts that decide obligations, and obligations that no scope names.</summary>
internal static class SystemFindings
{
    public static IEnumerable<Finding> Of(SystemCoverage coverage)
    {
        var system = coverage.System;
        foreach (var question in coverage.Questions)
        {
            var message = FindingRules.OpenQuestion.Format(question.Fact.Question, question.Fact.Name, system.Name, question.Fact.Provision, QuestionWords.Assumption(question.Fact));
            var identity = new FindingIdentity(FindingRules.OpenQuestion.Code, [system.Name, question.Fact.Name]);
            yield return new Finding(FindingRules.OpenQuestion, FindingLevel.Note, message, system.Location, identity)
            {
                Help = FindingRules.OpenQuestion.Help,
                System = system.Name,
            };
        }

        foreach (var group in coverage.OutOfScope.GroupBy(entry => entry.Framework.Framework))
        {
            var count = group.Count().ToString(CultureInfo.InvariantCulture);
            var identity = new FindingIdentity(FindingRules.OutsideScope.Code, [system.Name, group.Key.Id]);
            yield return new Finding(FindingRules.OutsideScope, FindingLevel.Note, FindingRules.OutsideScope.Format(count, group.Key.Id, system.Name), system.Location, identity)
            {
                Help = FindingRules.OutsideScope.Help,
                System = system.Name,
            };
        }
    }
}
