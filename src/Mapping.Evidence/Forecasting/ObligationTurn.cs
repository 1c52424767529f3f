using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>An obligation of a system before and after a day on which its outcome changes, or on which it comes into force.</summary>
public sealed record ObligationTurn(SystemSymbol System, ObligationResult Before, ObligationResult After)
{
    /// <summary>Whether the verdict on it changes.</summary>
    public bool ChangesOutcome => Before.Outcome != After.Outcome;

    /// <summary>Whether its date comes.</summary>
    public bool ComesIntoForce => After.IsCounted && After.Applicability.InForce && !Before.Applicability.InForce;

    /// <summary>Whether a control stands behind it on either day.</summary>
    public bool IsCoveredBy(ControlSymbol control) => Before.Controls.Concat(After.Controls).Any(covering => covering.Control == control);

    /// <summary>Whether the evidence of a control counts for it: one that maps it fully.</summary>
    public bool RestsOn(ControlSymbol control) =>
        After.Controls.Any(covering => covering.Control == control && covering.Strength == MappingStrength.Full);
}
