using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// What stands before the value of the n-th member, as the record before had it: comma or brace, name, colon, and the blanks between.
/// Where a record has it again, byte for byte, nothing needs to be read to know the member.
/// </summary>
/// <param name="takesBreaks">Whether the blanks may be line breaks.</param>
internal sealed class MemberGuess(bool takesBreaks)
{
    /// <summary>Longer ones are left to the reader.</summary>
    private const int MaxLength = 256;

    private const int Width = 16;

    private byte[] expected = [];

    // The first and the last bytes of what is expected, overlapping where it is short: nearly all are compared in two steps without a loop.
    private Vector128<byte> head;
    private Vector128<byte> tail;
    private Vector128<byte> compared;
    private int tailStart;

    /// <summary>How many bytes come before the value; none where nothing is expected.</summary>
    public int Length { get; private set; }

    /// <summary>Who wants the member.</summary>
    public WantedField? Field { get; private set; }

    /// <summary>Whether the same stands here again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(byte[] bytes, int at, int end)
    {
        if (Length > 2 * Width || !FlatScan.HasBlock(bytes, at + Width))
        {
            return Length > 0 && bytes.AsSpan(at, end - at).StartsWith(expected.AsSpan(0, Length));
        }

        var first = FlatScan.Block(bytes, at) ^ head;
        var last = FlatScan.Block(bytes, at + tailStart) ^ tail;
        return ((first | last) & compared) == Vector128<byte>.Zero && Length > 0 && Length <= end - at;
    }

    /// <summary>Reads what stands here, and expects it from now on. False where this is no member.</summary>
    public bool Learn(byte[] bytes, int at, int end, bool isFirst, WantedField root)
    {
        var (name, value) = NameIn(bytes, at, end, isFirst ? (byte)'{' : (byte)',');
        if (value <= at || value - at > MaxLength || (!takesBreaks && bytes.AsSpan(at, value - at).Contains((byte)'\n')))
        {
            Length = 0;
            return false;
        }

        Expect(bytes.AsSpan(at, value - at));
        Field = root.Member(bytes.AsSpan(name.Start, name.Length));
        return true;
    }

    private void Expect(ReadOnlySpan<byte> bytes)
    {
        if (expected.Length == 0)
        {
            expected = new byte[MaxLength];
        }

        expected.AsSpan().Clear();
        bytes.CopyTo(expected);
        Length = bytes.Length;
        tailStart = Math.Clamp(Length - Width, 0, Width);
        head = Vector128.Create(expected.AsSpan(0, Width));
        tail = Vector128.Create(expected.AsSpan(tailStart, Width));
        compared = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)Math.Min(Length, Width)));
    }

    /// <summary>Where the name stands, and where its value begins; the latter -1 where this is no member.</summary>
    private static ((int Start, int Length) Name, int Value) NameIn(byte[] bytes, int at, int end, byte opening)
    {
        at = FlatScan.SkipBlanks(bytes, at, end);
        if (at >= end || bytes[at] != opening)
        {
            return (default, -1);
        }

        at = FlatScan.SkipBlanks(bytes, at + 1, end);
        var close = at < end && bytes[at] == '"' ? FlatScan.EndOfText(bytes, at + 1, end) : -1;
        var colon = close < 0 ? end : FlatScan.SkipBlanks(bytes, close + 1, end);
        return colon < end && bytes[colon] == ':'
            ? ((at + 1, close - at - 1), FlatScan.SkipBlanks(bytes, colon + 1, end))
            : (default, -1);
    }
}
