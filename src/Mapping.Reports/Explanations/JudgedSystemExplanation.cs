using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Text;

namespace Mapping.Reports.Explanations;

/// <summary>A system: what is declared of it, how it stands, what holds its gates up, and what it is asked.</summary>
internal static class JudgedSystemExplanation
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public static NameExplanation Of(Judgement judgement, SystemCoverage coverage)
    {
        var system = coverage.System;
        return new NameExplanation("system", system.Name, system.Title, system.Location)
        {
            Lines = [.. LinesOf(coverage)],
            Parts =
            [
                ExplainedPart.Of("Obligations", [StandingOf(coverage)]),
                .. judgement.Coverage.Gates.Where(gate => ReferenceEquals(gate.System, system)).Select(gate => GateExplanation.PartOf(judgement, gate)),
                .. coverage.Questions.IsEmpty ? [] : new[] { ExplainedPart.Of("Open questions", coverage.Questions.Select(question => $"{question.Fact.Question} ({question.Fact.Name}, {question.Fact.Provision})")) },
                .. coverage.Assumptions.IsEmpty ? [] : new[] { ExplainedPart.Of("Assumed, since nobody declares it", [QuestionWords.Assumed(coverage)]) },
            ],
        };
    }

    private static IEnumerable<ExplainedLine> LinesOf(SystemCoverage coverage)
    {
        var system = coverage.System;
        yield return new ExplainedLine("actor", system.Actors.IsEmpty ? "undeclared" : string.Join(", ", system.Actors));
        if (!system.Facts.IsEmpty)
        {
            yield return new ExplainedLine("facts", string.Join(", ", system.Facts.Select(fact => fact.Value.Holds ? fact.Key : $"not {fact.Key}")));
        }

        yield return new ExplainedLine("scope", system.Scopes.IsEmpty ? "none" : string.Join(", ", system.Scopes.Select(scope => scope.Framework.Alias).Distinct()));
    }

    private static string StandingOf(SystemCoverage coverage)
    {
        var totals = coverage.Totals;
        var parts = Outcomes.Where(outcome => totals[outcome] > 0)
            .Select(outcome => string.Create(CultureInfo.InvariantCulture, $"{totals[outcome]} {CoverageNames.NameOf(outcome)}"));
        return totals.Obligations == 0 ? "None in its scope." : $"{Counts.Of(totals.Obligations, "obligation")}: {string.Join(", ", parts)}.";
    }
}
