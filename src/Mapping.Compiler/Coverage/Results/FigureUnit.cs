namespace Mapping.Compiler.Coverage;

/// <summary>How a number is written for people.</summary>
public enum FigureUnit
{
    None,
    Percent,
    Seconds,

    /// <summary>Records without a partner in another feed.</summary>
    Unmatched,

    /// <summary>Records with a partner in another feed.</summary>
    Matched,
}
