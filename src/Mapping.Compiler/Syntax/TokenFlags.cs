namespace Mapping.Compiler.Syntax;

/// <summary>What the scanner or the parser noticed about a token.</summary>
[Flags]
public enum TokenFlags : byte
{
    None = 0,

    /// <summary>Not in the text: the parser expected it here.</summary>
    Missing = 1,

    /// <summary>The first token on its line; a block's keyword that stands first is never a name.</summary>
    FirstOnLine = 2,

    /// <summary>A string, text or quoted field that does not end.</summary>
    Unterminated = 4,

    /// <summary>A date that no calendar has.</summary>
    ImpossibleDate = 8,

    /// <summary>A parenthesis nested deeper than the language allows.</summary>
    TooDeep = 16,

    /// <summary>A name that is a unit of time, see <see cref="TimeUnits"/>.</summary>
    TimeUnit = 32,

    /// <summary>A string between single quotes: not the language, but clear enough to go on with.</summary>
    SingleQuoted = 64,
}
