using System.Buffers;

namespace Mapping.Compiler.Syntax;

/// <summary>How numbers are spelled. A token of digits may also be the start of a citation, so the scanner takes more than these.</summary>
internal static class Numerals
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789.");

    /// <summary>Digits, with at most one dot between them.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> text) => HasForm(text, mostDots: 1);

    /// <summary>Digits.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => HasForm(text, mostDots: 0);

    /// <summary>Where the first character stands that no number holds, or -1.</summary>
    public static int EndOf(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Characters);

    private static bool HasForm(ReadOnlySpan<char> text, int mostDots) =>
        text.Count('.') <= mostDots && !text.ContainsAnyExcept(Characters);
}
