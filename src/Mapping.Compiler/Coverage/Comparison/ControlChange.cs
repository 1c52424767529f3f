using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A control that came, went, or is in another state; null where it is not declared.</summary>
public sealed record ControlChange(string Name, ControlState? Before, ControlState? After)
{
    internal bool IsWeaker => Before == ControlState.Operating || (Before == ControlState.Planned && After != ControlState.Operating);

    internal ControlChange Mirror() => this with { Before = After, After = Before };
}
