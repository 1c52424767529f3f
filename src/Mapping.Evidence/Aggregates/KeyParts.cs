using System.Buffers;
using System.Text;

namespace Mapping.Evidence.Aggregates;

/// <summary>The keys that stand in one field with others: <c>G-104, G-107</c>.</summary>
internal static class KeyParts
{
    /// <summary>Of more no one looks through all.</summary>
    public const int Most = 256;

    /// <summary>Bytes between which several keys certainly stand.</summary>
    private static readonly SearchValues<byte> CertainBytes = SearchValues.Create(",;|\n\r\t"u8);

    private static readonly SearchValues<byte> OtherBytes = SearchValues.Create(" /&+"u8);

    private static readonly char[] Certain = [',', ';', '|', '\n', '\r', '\t'];

    private static readonly char[] Others = [' ', '/', '&', '+'];

    /// <summary>Those in which a key may be found; empty for a text that is one key. Between blanks and the like only what looks like the name of a record counts.</summary>
    public static string[] Of(ReadOnlySpan<byte> key)
    {
        var isCertain = key.IndexOfAny(CertainBytes) >= 0;
        if (!isCertain && key.IndexOfAny(OtherBytes) < 0)
        {
            return [];
        }

        var found = new List<string>();
        foreach (var part in Encoding.UTF8.GetString(key).Split(Certain, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            found.Add(part);
            found.AddRange(part.Split(Others, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.Length < part.Length && word.Any(char.IsLetter) && word.Any(char.IsDigit)));
        }

        // A text that is not divided is itself, and no part of it.
        return found.Count == 1 && !isCertain ? [] : [.. found.Distinct(StringComparer.Ordinal)];
    }
}
