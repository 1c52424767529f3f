using System.Buffers;

namespace Mapping.Compiler.Syntax;

/// <summary>How numbers are spelled. A token of digits may also be the start of a citation, so the scanner takes more than these.</summary>
internal static class Numerals
{
    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789.");

    private const int MostDigits = 28;

    /// <summary>Digits, with at most one dot between them.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> text) => HasForm(text, mostDots: 1);

    /// <summary>Digits.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text) => HasForm(text, mostDots: 0);

    /// <summary>Whether what is computed with can hold the number as it is spelled: one of more digits would be rounded.</summary>
    public static bool IsExact(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        var fraction = dot < 0 ? default : text[(dot + 1)..].TrimEnd('0');
        var whole = (dot < 0 ? text : text[..dot]).TrimStart('0');
        return whole.Length + fraction.Length <= MostDigits;
    }

    /// <summary>Where the first character stands that no number holds, or -1.</summary>
    public static int EndOf(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Characters);

    private static bool HasForm(ReadOnlySpan<char> text, int mostDots) =>
        text.Count('.') <= mostDots && !text.ContainsAnyExcept(Characters);
}
