namespace Mapping.Compiler.Coverage;

/// <summary>How far controls are mapped onto an obligation, worst first.</summary>
public enum DesignState
{
    Unmapped,
    Planned,
    Partial,
    Mapped,
}
