namespace Mapping.Evidence.Reading.Csv;

/// <summary>Cuts a row into cells as RFC 4180 says; used again for each row. A row ends with LF, CR LF or CR. A quote within an unquoted cell is text.</summary>
internal sealed class CsvRow(byte separator, int maxCells)
{
    private CsvCell[] cells = new CsvCell[16];
    private int count;

    public ReadOnlySpan<CsvCell> Cells => cells.AsSpan(0, count);

    /// <summary>Bytes of the row with its line break.</summary>
    public int Length { get; private set; }

    /// <summary>Where text follows a closing quote or an unclosed one stands, in bytes from the beginning of the row; else -1.</summary>
    public int FaultAt { get; private set; }

    /// <param name="bytes">What is in hand, from the beginning of the row on.</param>
    /// <param name="isFinal">Whether the file ends with it.</param>
    public CsvScan Scan(ReadOnlySpan<byte> bytes, bool isFinal)
    {
        count = 0;
        FaultAt = -1;
        for (var at = 0; ; at++)
        {
            if (count == maxCells)
            {
                FaultAt = at;
                return CsvScan.TooManyCells;
            }

            var outcome = at < bytes.Length && bytes[at] == '"'
                ? ScanQuoted(bytes, isFinal, ref at)
                : ScanPlain(bytes, isFinal, ref at);
            if (outcome != CsvScan.Row)
            {
                return outcome;
            }

            if (IsEnd(bytes, at))
            {
                Length = Math.Min(at + (bytes[at..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1), bytes.Length);
                return CsvScan.Row;
            }
        }
    }

    private CsvScan ScanPlain(ReadOnlySpan<byte> bytes, bool isFinal, ref int at)
    {
        var start = at;
        if (!MoveToEnd(bytes, isFinal, ref at))
        {
            return CsvScan.Incomplete;
        }

        Add(new CsvCell(start, at - start, IsQuoted: false, HasDoubledQuotes: false));
        return CsvScan.Row;
    }

    private CsvScan ScanQuoted(ReadOnlySpan<byte> bytes, bool isFinal, ref int at)
    {
        var open = at;
        var isDoubled = false;
        while (true)
        {
            var next = bytes[(at + 1)..].IndexOf((byte)'"');
            if (next < 0)
            {
                FaultAt = open;
                return isFinal ? CsvScan.Unclosed : CsvScan.Incomplete;
            }

            at += next + 2;
            if (at == bytes.Length || bytes[at] != '"')
            {
                break;
            }

            isDoubled = true;
        }

        Add(new CsvCell(open + 1, at - open - 2, IsQuoted: true, isDoubled));
        return LeaveQuoted(bytes, isFinal, ref at);
    }

    /// <summary>After the closing quote comes the end of the cell, or text that should not be there.</summary>
    private CsvScan LeaveQuoted(ReadOnlySpan<byte> bytes, bool isFinal, ref int at)
    {
        var after = at;
        if (!MoveToEnd(bytes, isFinal, ref at))
        {
            return CsvScan.Incomplete;
        }

        if (FaultAt < 0 && at > after)
        {
            FaultAt = after;
        }

        return CsvScan.Row;
    }

    /// <summary>Moves to the next separator or line break, or to the end of the file. Of CR LF both must be in hand.</summary>
    private bool MoveToEnd(ReadOnlySpan<byte> bytes, bool isFinal, ref int at)
    {
        var length = bytes[at..].IndexOfAny(separator, (byte)'\n', (byte)'\r');
        at = length < 0 ? bytes.Length : at + length;
        return isFinal || !(at == bytes.Length || bytes[at..] is [(byte)'\r']);
    }

    private static bool IsEnd(ReadOnlySpan<byte> bytes, int at) => at == bytes.Length || bytes[at] is (byte)'\n' or (byte)'\r';

    private void Add(CsvCell cell)
    {
        if (count == cells.Length)
        {
            Array.Resize(ref cells, 2 * count);
        }

        cells[count++] = cell;
    }
}
