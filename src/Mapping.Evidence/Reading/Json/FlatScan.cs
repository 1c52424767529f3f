using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Mapping.Evidence.Reading.Json;

/// <summary>Where the tokens of JSON end, for those without escapes. -1 means that this is none.</summary>
internal static class FlatScan
{
    /// <summary>Whether a whole block stands at an index that is not negative.</summary>
    public static bool HasBlock(byte[] bytes, int at) => at <= bytes.Length - Vector128<byte>.Count;

    /// <summary>The block that <see cref="HasBlock"/> has found. Not checked again: this is asked several times for every field of every record.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Block(byte[] bytes, int at) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(bytes), (nuint)at);

    /// <summary>The quotation mark that ends a text; -1 too where an escape comes before it.</summary>
    public static int EndOfText(byte[] bytes, int at, int end)
    {
        // What stands in the buffer after the end is looked at, but does not count.
        for (; HasBlock(bytes, at) && at < end; at += Vector128<byte>.Count)
        {
            var block = Block(bytes, at);
            var stops = Vector128.Equals(block, Vector128.Create((byte)'"'))
                | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                | Vector128.Equals(Vector128.Min(block, Vector128.Create((byte)0x1F)), block);
            if (stops.ExtractMostSignificantBits() is not 0 and var found)
            {
                at += BitOperations.TrailingZeroCount(found);
                return at < end && bytes[at] == '"' ? at : -1;
            }
        }

        while (at < end && bytes[at] is not ((byte)'"' or (byte)'\\' or < 0x20))
        {
            at++;
        }

        return at < end && bytes[at] == '"' ? at : -1;
    }

    public static int EndOfNumber(byte[] bytes, int at, int end)
    {
        var quick = HasBlock(bytes, at) ? EndOfShortNumber(bytes, at) : -1;
        return quick > 0 && quick < end ? quick : EndOfAnyNumber(bytes, at, end);
    }

    public static int EndOfWord(byte[] bytes, int at, int end, ReadOnlySpan<byte> word) =>
        bytes.AsSpan(at, end - at).StartsWith(word) ? at + word.Length : -1;

    public static int SkipBlanks(byte[] bytes, int at, int end)
    {
        while (at < end && bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a number of few digits without exponent ends, without a loop; -1 where it is another one, or none.</summary>
    private static int EndOfShortNumber(byte[] bytes, int at)
    {
        var block = Block(bytes, at);
        var digits = Vector128.LessThanOrEqual(block - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits();
        var sign = bytes[at] == '-' ? 1 : 0;

        // One bit for each byte that is no digit, and one after the last byte.
        var others = (~digits & 0xFFFF & ~(uint)sign) | 0x10000;
        var next = BitOperations.TrailingZeroCount(others);
        if (next == sign || next == Vector128<byte>.Count || (bytes[at + sign] == '0' && next > sign + 1))
        {
            return -1;
        }

        if (bytes[at + next] == '.')
        {
            var point = next;
            next = BitOperations.TrailingZeroCount(others & (others - 1));
            if (next == point + 1 || next == Vector128<byte>.Count)
            {
                return -1;
            }
        }

        return (bytes[at + next] | 0x20) == 'e' ? -1 : at + next;
    }

    private static int EndOfAnyNumber(byte[] bytes, int at, int end)
    {
        at += bytes[at] == '-' ? 1 : 0;
        var isZero = at < end && bytes[at] == '0';
        var next = isZero ? at + 1 : EndOfDigits(bytes, at, end);
        if (next > 0 && next < end && bytes[next] == '.')
        {
            next = EndOfDigits(bytes, next + 1, end);
        }

        if (next > 0 && next < end && bytes[next] is (byte)'e' or (byte)'E')
        {
            next += next + 1 < end && bytes[next + 1] is (byte)'+' or (byte)'-' ? 2 : 1;
            next = EndOfDigits(bytes, next, end);
        }

        return next;
    }

    /// <summary>There must be one digit at least.</summary>
    private static int EndOfDigits(byte[] bytes, int at, int end)
    {
        var start = at;
        while (at < end && (uint)(bytes[at] - '0') <= 9)
        {
            at++;
        }

        return at > start ? at : -1;
    }
}
