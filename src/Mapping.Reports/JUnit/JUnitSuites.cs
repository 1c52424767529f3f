using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;
using Mapping.Reports.Findings;
using Mapping.Reports.Text;

namespace Mapping.Reports.JUnit;

/// <summary>The suites of a judgement: sources, gates, then each system.</summary>
internal static class JUnitSuites
{
    public static IEnumerable<TestSuite> Of(CheckFindings check)
    {
        yield return SuiteOf(check, "sources", [], SourceCases(check));
        yield return SuiteOf(check, "gates", [.. check.Judgement.Basis.Select(sentence => ("basis", sentence))], GateCases(check));
        foreach (var coverage in check.Judgement.Coverage.Systems)
        {
            var cases = new ObligationCases(check, coverage.System);
            yield return SuiteOf(check, coverage.System.Name, [("title", coverage.System.Title)], [.. coverage.Obligations.Select(cases.Of)]);
        }
    }

    private static TestSuite SuiteOf(CheckFindings check, string name, ImmutableArray<(string, string)> properties, ImmutableArray<TestCase> cases)
    {
        var asOf = check.Judgement.Coverage.AsOf;
        return new TestSuite(name, asOf, [.. properties, ("asOf", DateWords.Of(asOf)), ("tool", $"mapping {check.ToolVersion}")], cases);
    }

    /// <summary>An error for each error of the sources; one case that passes where there is none.</summary>
    private static ImmutableArray<TestCase> SourceCases(CheckFindings check)
    {
        ImmutableArray<TestCase> errors =
        [
            .. check.Findings.Where(finding => finding.IsSourceError).Select(finding =>
                new TestCase($"sources.{finding.Rule.Code}", NameOf(finding), TestOutcome.Error, finding.Rule.Name, finding.Message)
                {
                    Details = [PlaceOf(check, finding.Location), .. finding.Help is { } help ? [help] : Array.Empty<string>()],
                }),
        ];
        return errors.IsEmpty ? [TestCase.Pass("sources", "The sources have no errors")] : errors;
    }

    /// <summary>The file and the text that is wrong, not the line, so that it is the same test when lines move.</summary>
    private static string NameOf(Finding finding) => finding.Number == 1
        ? finding.Identity.About
        : string.Create(CultureInfo.InvariantCulture, $"{finding.Identity.About} ({finding.Number})");

    private static ImmutableArray<TestCase> GateCases(CheckFindings check)
    {
        var findings = check.Findings.ToLookup(finding => finding.Identity);
        return
        [
            .. from gate in check.Judgement.Coverage.Gates
               from requirement in gate.Requirements
               select GateCase(check, gate, requirement, findings[FindingIdentity.Of(gate, requirement)].FirstOrDefault()),
            .. check.Judgement.Coverage.HasJudged || check.Judgement.HasErrors
                ? Array.Empty<TestCase>()
                : [new TestCase("gates", "An obligation is judged", TestOutcome.Failure, "nothing-judged", VerdictText.Of(check.Judgement).Text)],
        ];
    }

    private static TestCase GateCase(CheckFindings check, GateResult gate, RequirementResult requirement, Finding? finding)
    {
        var (group, name) = ($"gates.{gate.Name}", $"{gate.System.Name}: {requirement.Text}");
        if (finding is null)
        {
            return requirement.Unjudged is { } why
                ? new TestCase(group, name, TestOutcome.Skipped, "not-judged", $"Not judged: {why}.")
                : TestCase.Pass(group, name);
        }

        return check.IsAccepted(finding)
            ? new TestCase(group, name, TestOutcome.Skipped, "accepted", $"Accepted in the baseline: {finding.Message}")
            : new TestCase(group, name, TestOutcome.Failure, finding.Rule.Name, finding.Message)
            {
                Details = [PlaceOf(check, finding.Location)],
            };
    }

    private static string PlaceOf(CheckFindings check, Location location) =>
        string.Create(CultureInfo.InvariantCulture, $"{check.PathOf(location)}:{location.Start}");
}
