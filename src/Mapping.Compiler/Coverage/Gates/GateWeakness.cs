using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>What the gates of a system leave unasked together that the default gate would ask.</summary>
/// <param name="Unasked">How many obligations in scope may stay open.</param>
/// <param name="Unproven">Of how many the evidence may fail.</param>
internal readonly record struct GateWeakness(int Unasked, int Unproven)
{
    public int Count => Unasked + Unproven;

    /// <param name="system">The system with its obligations.</param>
    /// <param name="gates">The declared gates that are for it.</param>
    public static GateWeakness Of(SystemCoverage system, ImmutableArray<GateSymbol> gates)
    {
        ImmutableArray<(RequirementSymbol Requirement, ProvisionSpans Spans)> requirements =
        [
            .. gates.SelectMany(gate => gate.Requirements)
                .Where(requirement => requirement.AtLeast is null or 100)
                .Select(requirement => (requirement, new ProvisionSpans(requirement.Provisions))),
        ];
        var (unasked, unproven) = (0, 0);
        foreach (var obligation in system.Obligations.Where(obligation => obligation.IsCounted))
        {
            var asking = requirements.Where(entry => Asks(entry.Requirement, entry.Spans, obligation)).ToList();
            unasked += asking.Count == 0 ? 1 : 0;
            unproven += asking.Count > 0 && asking.TrueForAll(entry => !entry.Requirement.NeedsEvidence) ? 1 : 0;
        }

        return new GateWeakness(unasked, unproven);
    }

    /// <summary>A clause without a full stop.</summary>
    public override string ToString() => string.Join(" and ", new[]
    {
        Unasked == 0 ? null : $"{RecordWords.Of(Unasked, "obligation")} in scope may stay open",
        Unproven == 0 ? null : $"the evidence of {RecordWords.Of(Unproven, "obligation")} may fail",
    }.OfType<string>());

    private static bool Asks(RequirementSymbol requirement, ProvisionSpans spans, ObligationResult obligation) =>
        ReferenceEquals(requirement.Framework.Framework, obligation.Framework.Framework)
        && (!requirement.OnlyInForce || obligation.Applicability.InForce)
        && spans.Contain(obligation.Provision);
}
