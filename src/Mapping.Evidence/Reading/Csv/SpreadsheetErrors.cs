namespace Mapping.Evidence.Reading.Csv;

/// <summary>What spreadsheets show where a formula came to nothing, and write into their exports: <c>#N/A</c>, <c>#REF!</c>, <c>#DIV/0!</c>, <c>#NAME?</c>, in any language of theirs.</summary>
internal static class SpreadsheetErrors
{
    private const int Longest = 16;

    public static bool IsOne(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is < 3 or > Longest || (cell[0] != '#' && cell[0] != 'E'))
        {
            return false;
        }

        return cell.SequenceEqual("#N/A"u8) || cell.SequenceEqual("#NV"u8) || cell.SequenceEqual("#N/D"u8)
            || (cell[0] == '#' && cell[^1] is (byte)'!' or (byte)'?' && IsName(cell[1..^1]))
            || (cell.StartsWith("Err:"u8) && !cell[4..].IsEmpty && !cell[4..].ContainsAnyExceptInRange((byte)'0', (byte)'9'));
    }

    /// <summary>Letters of any script in capitals, as far as these are ASCII, and what stands in <c>DIV/0</c>.</summary>
    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            if (letter < 0x80 && !char.IsAsciiLetterUpper((char)letter) && letter is not ((byte)'/' or (byte)'0' or (byte)'_'))
            {
                return false;
            }
        }

        return name.Length > 1;
    }
}
