namespace Mapping.Compiler.Coverage;

/// <summary>How much of a provision a control covers.</summary>
public enum MappingStrength
{
    None,
    Partial,
    Full,
}
