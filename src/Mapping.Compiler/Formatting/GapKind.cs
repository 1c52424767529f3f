namespace Mapping.Compiler.Formatting;

/// <summary>What stands between two tokens, comments apart.</summary>
internal enum GapKind
{
    None,
    Space,
    Line,
}
