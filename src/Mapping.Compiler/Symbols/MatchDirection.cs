namespace Mapping.Compiler.Symbols;

/// <summary>When a partner is, seen from the record that needs it, or must not have it. The same moment is both.</summary>
public enum MatchDirection
{
    Before,
    After,
}
