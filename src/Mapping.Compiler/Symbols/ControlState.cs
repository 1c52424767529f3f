namespace Mapping.Compiler.Symbols;

/// <summary>Where a control is in its life at a date.</summary>
public enum ControlState
{
    Planned,
    Operating,
    Retired,
}
