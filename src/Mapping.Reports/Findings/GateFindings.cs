using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Text;

namespace Mapping.Reports.Findings;

/// <summary>Requirements that keep a gate from holding, at the place that <see cref="GateResult.PlaceOf"/> says.</summary>
internal static class GateFindings
{
    public static IEnumerable<Finding> Of(Judgement judgement) =>
        from gate in judgement.HasErrors ? [] : judgement.Coverage.Gates
        from index in Enumerable.Range(0, gate.Requirements.Length)
        where gate.Blocks(gate.Requirements[index])
        select Of(gate, index);

    private static Finding Of(GateResult gate, int index)
    {
        var requirement = gate.Requirements[index];
        var message = FindingDiagnostics.GateNotHeld.Format(
            gate.Name, gate.System.Name, requirement.Text, WhyNot(requirement));
        return new Finding(FindingDiagnostics.GateNotHeld, FindingLevel.Error, message, gate.PlaceOf(index), FindingIdentity.Of(gate, requirement))
        {
            Help = requirement.Objection is null ? FindingDiagnostics.GateNotHeld.Help : "Correct what is declared of the system.",
            System = gate.System.Name,
            IsObjection = requirement.Objection is not null,
            Obligations = [.. requirement.Blockers.Select(blocker => new SystemObligation(gate.System, blocker))],
        };
    }

    private static string WhyNot(RequirementResult requirement) => requirement.Unjudged is { } why
        ? $"is not judged: {why}"
        : requirement.Objection is { } objection ? $"is not met: {objection}"
        : $"is met by {Counts.Percent(requirement.Share)}, blocked by {BlockersOf(requirement)}{GateWords.Unheld(requirement)}";

    private static string BlockersOf(RequirementResult requirement)
    {
        var parts = requirement.Blockers
            .GroupBy(blocker => blocker.Outcome)
            .OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {CoverageNames.NameOf(group.Key)}"));
        return string.Join(", ", parts);
    }
}
