namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// What stands before the value of the n-th member, as the record before had it: comma or brace, name, colon, and the blanks between.
/// Where a record has it again, byte for byte, nothing needs to be read to know the member.
/// </summary>
internal sealed class MemberGuess
{
    /// <summary>Longer ones are left to the reader.</summary>
    private const int MaxLength = 256;

    private byte[] expected = [];
    private int length;
    private WantedField? field;

    /// <summary>The member at a place: how many bytes come before its value, none where this is no member, and who wants it.</summary>
    public (int Length, WantedField? Field) Read(byte[] bytes, int at, int end, bool isFirst, WantedField root)
    {
        var rest = bytes.AsSpan(at, end - at);
        if (length > 0 && rest.StartsWith(expected.AsSpan(0, length)))
        {
            return (length, field);
        }

        var (name, value) = NameIn(bytes, at, end, isFirst ? (byte)'{' : (byte)',');
        if (value <= at || value - at > MaxLength)
        {
            length = 0;
            return default;
        }

        Expect(rest[..(value - at)]);
        field = root.Member(bytes.AsSpan(name.Start, name.Length));
        return (length, field);
    }

    private void Expect(ReadOnlySpan<byte> bytes)
    {
        if (expected.Length < bytes.Length)
        {
            expected = new byte[MaxLength];
        }

        bytes.CopyTo(expected);
        length = bytes.Length;
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
