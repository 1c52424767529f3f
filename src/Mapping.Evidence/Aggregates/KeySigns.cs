using System.Buffers;

namespace Mapping.Evidence.Aggregates;

/// <summary>The signs in a key by which people divide it, each in another way: <c>G-107</c>, <c>G_107</c>, <c>G 107</c>, <c>#G-107</c>, <c>G107</c>.</summary>
internal static class KeySigns
{
    private static readonly SearchValues<byte> All = SearchValues.Create("-_#.:/ "u8);

    /// <summary>Between letters these divide words and no folders, files or names.</summary>
    private static readonly SearchValues<byte> OfWords = SearchValues.Create("-_# "u8);

    /// <summary>
    /// Leaves out of a key what does not tell it from others: signs at its ends, between a letter and a digit, and between letters those that divide words. Between digits any of them are one sign: 1-12 is
    /// not 11-2.
    /// </summary>
    /// <param name="key">The key, which is changed.</param>
    /// <returns>How long it is then.</returns>
    public static int Leave(Span<byte> key)
    {
        var (length, at) = (0, 0);
        while (at < key.Length)
        {
            var run = key[at..].IndexOfAnyExcept(All) is var stop && stop < 0 ? key.Length - at : stop;
            if (run == 0)
            {
                key[length++] = key[at++];
                continue;
            }

            if (length > 0 && at + run < key.Length)
            {
                var (isDigit, isNextDigit) = (char.IsAsciiDigit((char)key[length - 1]), char.IsAsciiDigit((char)key[at + run]));
                if (isDigit && isNextDigit)
                {
                    key[length++] = (byte)'-';
                }
                else if (!isDigit && !isNextDigit && key.Slice(at, run).ContainsAnyExcept(OfWords))
                {
                    key.Slice(at, run).CopyTo(key[length..]);
                    length += run;
                }
            }

            at += run;
        }

        return length;
    }
}
