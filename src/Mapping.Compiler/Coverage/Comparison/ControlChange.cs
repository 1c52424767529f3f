using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A control that came, went, or is in another state; null where it is not declared.</summary>
/// <param name="Name">Its name on the second side, else the one that it has.</param>
/// <param name="Before">Its state on the first side.</param>
/// <param name="After">Its state on the second side.</param>
public sealed record ControlChange(string Name, ControlState? Before, ControlState? After)
{
    internal bool IsWeaker => (Before, After) is (ControlState.Operating, not ControlState.Operating) or (ControlState.Planned, not (ControlState.Planned or ControlState.Operating));

    /// <summary>The name on the first side, where that is another one; else null.</summary>
    public string? NameBefore { get; init; }

    internal ControlChange Mirror() => new(NameBefore ?? Name, After, Before) { NameBefore = NameBefore is null ? null : Name };
}
