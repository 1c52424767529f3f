using System.Collections.Frozen;
using System.Text;

namespace Mapping.Evidence.Aggregates;

/// <summary>What stands in the place of a key and names no single thing: what a program failed to fill in, and words for all things or for none.</summary>
internal static class KeyWords
{
    /// <summary>Longer texts are no words.</summary>
    private const int Longest = 32;

    /// <summary>Behind what keys of the kind begin with, too: <c>PAY-undefined</c>.</summary>
    private static readonly FrozenSet<string> Unfilled = FrozenSet.ToFrozenSet(
        ["UNDEFINED", "NULL", "NAN", "NONE", "NIL", "REDACTED", "MASKED", "HIDDEN", "REMOVED", "ANONYMIZED", "ANONYMISED", "PLACEHOLDER", "UNKNOWN", "UNSET", "TBD", "TBC", "TODO", "EMPTY", "BLANK"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Samples = FrozenSet.ToFrozenSet(
        ["DEFAULT", "TEST", "EXAMPLE", "SAMPLE", "DUMMY", "FOO", "BAR", "STRING", "ID", "KEY", "VALUE", "NAME", "X", "XX", "XXX", "XXXX"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Everything = FrozenSet.ToFrozenSet(
        ["ALL", "ANY", "EVERY", "EVERYTHING", "EVERYONE", "ANYONE", "BOTH", "ALLE", "ALLES", "JEDER"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is a word, or ends with one, that may stand where there is no key, though it may be one.</summary>
    public static bool StandForNone(ReadOnlySpan<byte> key)
    {
        if (key.Length > Longest || key.ContainsAnyInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(key).Trim('[', ']', '(', ')', '<', '>', '*');
        return Unfilled.Contains(text) || Samples.Contains(text) || Unfilled.Contains(text[(text.LastIndexOfAny(['-', '_', ':', '/', '#', '.']) + 1)..]);
    }

    /// <summary>Whether a text stands for several things or for all: <c>all</c>, <c>*</c>, <c>G-*</c>.</summary>
    public static bool MeanMany(ReadOnlySpan<byte> key) =>
        key.Contains((byte)'*') || (key.Length <= Longest && !key.ContainsAnyInRange((byte)'0', (byte)'9') && Everything.Contains(Encoding.UTF8.GetString(key)));

    /// <summary>Whether a text is the mark of a template, or what a program writes of a thing without a name: <c>${ID}</c>, <c>{{id}}</c>, <c>%ID%</c>, <c>&lt;id&gt;</c>, <c>[object Object]</c>, <c>****</c>.</summary>
    public static bool AreUnfilled(ReadOnlySpan<byte> key) => key.IndexOf("${"u8) >= 0 || key.IndexOf("{{"u8) >= 0 || key.IndexOf("<%"u8) >= 0 || key.IndexOf("#{"u8) >= 0
        || key.IndexOf("[object "u8) >= 0
        || IsNameIn(key, (byte)'%', (byte)'%') || IsNameIn(key, (byte)'<', (byte)'>') || IsNameIn(key, (byte)'{', (byte)'}') || IsNameIn(key, (byte)'[', (byte)']')
        || IsOfSigns(key);

    /// <summary>A name without digits between two marks; what names a thing between such, as the id of a message does, has some, or an address.</summary>
    private static bool IsNameIn(ReadOnlySpan<byte> key, byte open, byte close)
    {
        if (key.Length < 3 || key[0] != open || key[^1] != close)
        {
            return false;
        }

        foreach (var letter in key[1..^1])
        {
            if (!char.IsAsciiLetter((char)letter) && letter is not ((byte)'_' or (byte)'-' or (byte)' ' or (byte)'.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfSigns(ReadOnlySpan<byte> key)
    {
        foreach (var letter in key)
        {
            if (letter >= 0x80 || char.IsAsciiLetterOrDigit((char)letter))
            {
                return false;
            }
        }

        return true;
    }
}
