using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Findings;

/// <summary>
/// Obligations whose design or evidence is open, each at the place where somebody would mend it: at the waiver that ended, the clause
/// that covers it in part, the control that does not operate or has no evidence, else the system's scope.
/// </summary>
internal sealed class ObligationFindings(Judgement judgement, Blockers blockers)
{
    public IEnumerable<Finding> All() =>
        from coverage in judgement.Coverage.Systems
        from result in coverage.Obligations
        let rule = RuleOf(result)
        where rule is not null
        select Of(new SystemObligation(coverage.System, result), rule);

    /// <summary>Null for what is no gap, and for what the rules of evidence say themselves.</summary>
    private static DiagnosticDescriptor? RuleOf(ObligationResult result) => result.Outcome switch
    {
        Outcome.Unmapped => result.Provision.IsClosable ? CoverageDiagnostics.UnmappedObligation : ApplicabilityDiagnostics.Forbidden,
        Outcome.Partial => CoverageDiagnostics.PartialObligation,
        Outcome.Planned => CoverageDiagnostics.PlannedObligation,
        Outcome.Unverified => FindingDiagnostics.UnverifiedObligation,
        Outcome.TelemetryOnly => FindingDiagnostics.TelemetryOnlyObligation,
        Outcome.Stale or Outcome.Missing or Outcome.Unreadable or Outcome.Failing or Outcome.NotCovered => null,
        Outcome.Evidenced or Outcome.Waived or Outcome.Excluded or Outcome.NotApplicable => null,
    };

    private Finding Of(SystemObligation obligation, DiagnosticDescriptor rule)
    {
        var (system, result) = (obligation.System, obligation.Result);
        var gates = blockers.GatesOf(obligation);
        var controls = result.Provision.IsClosable
            ? string.Join(", ", result.Controls.Select(covering => covering.Control.Name).Distinct())
            : ForbiddenWords.Of(result);
        var message = rule.Format(result.Provision.DisplayName, result.Provision.Title, system.Name, controls);
        var places = PlacesOf(obligation);
        return new Finding(rule, gates.IsEmpty ? FindingLevels.Of(rule.Severity) : FindingLevel.Error, message + Blocks(gates), places[0].Location, FindingIdentity.Of(obligation))
        {
            Help = NextStep.Of(result, system, judgement.Evidence) is { } step ? $"Next: {step}." : rule.Help,
            State = CoverageNames.NameOf(result.Outcome),
            System = system.Name,
            Related = places.RemoveAt(0),
            Obligations = [obligation],
        };
    }

    internal static string Blocks(ImmutableArray<string> gates) => gates.Length switch
    {
        0 => "",
        1 => $" It keeps the gate {gates[0]} from holding.",
        _ => $" It keeps the gates {string.Join(", ", gates)} from holding.",
    };

    /// <summary>The place to mend it first, then the others that explain it.</summary>
    private static ImmutableArray<RelatedLocation> PlacesOf(SystemObligation obligation)
    {
        var (system, result) = (obligation.System, obligation.Result);
        var places = ImmutableArray.CreateBuilder<RelatedLocation>();
        places.AddRange((result.LastEnded is null ? [] : result.EndedWaivers).Select(waiver => new RelatedLocation(waiver.UntilLocation, "the waiver that ended")));
        places.AddRange(result.Controls.Select(covering => PlaceOf(covering, result.Outcome)).DistinctBy(place => place.Location));
        places.Add(new RelatedLocation(system.ScopeOf(result.Framework, result.Provision), $"the scope of {system.Name}"));
        return places.ToImmutable();
    }

    private static RelatedLocation PlaceOf(CoveringControl covering, Outcome outcome) => outcome == Outcome.Partial
        ? new RelatedLocation(covering.Mapping.Location, $"{covering.Control.Name} covers a part")
        : new RelatedLocation(covering.Control.Location, covering.State == ControlState.Planned ? $"{covering.Control.Name} is planned" : $"{covering.Control.Name} covers it");
}
