using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Which controls evidence shows at work.</summary>
internal sealed class ShownControls(OfferWorld world, EvidenceResults evidence)
{
    /// <summary>Whether it operates and all its rules pass.</summary>
    /// <param name="control">The control.</param>
    /// <param name="asksForPredefined">Whether it is shown to whom asks for metrics that were set beforehand.</param>
    public bool IsShown(ControlSymbol control, bool asksForPredefined) =>
        world.Operates(control) && evidence.StateOf(control, world.System, asksForPredefined) == OperatingState.Passing;

    /// <summary>Whether it is shown as an obligation asks for it.</summary>
    public bool IsShown(ControlSymbol control, ShownNeeds needs) =>
        IsShown(control, needs.HasFlag(ShownNeeds.Predefined))
        && (!needs.HasFlag(ShownNeeds.Audit) || evidence.HasAuditEvidence(control, world.System));
}
