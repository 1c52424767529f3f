namespace Mapping.Compiler.Formatting;

/// <summary>Whether a line break may leave a blank line.</summary>
internal enum BlankLine
{
    Never,

    /// <summary>One, if the author left any.</summary>
    Kept,
    Always,
}
