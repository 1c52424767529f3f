using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Which controls evidence shows at work.</summary>
internal sealed class ShownControls(OfferWorld world, EvidenceResults evidence)
{
    /// <summary>Whether it operates and all its rules pass.</summary>
    public bool IsShown(ControlSymbol control) =>
        world.Operates(control) && evidence.StateOf(control, world.System) == OperatingState.Passing;

    /// <summary>Whether audit evidence or a document is behind it as well.</summary>
    public bool IsAudited(ControlSymbol control) => IsShown(control) && evidence.HasAuditEvidence(control, world.System);
}
