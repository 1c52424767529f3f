using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>
/// Cells that are merged over several rows: what stands in the first of them is shown for each, and so is the value of each. Of a merge over several columns
/// only the first one has it. The sheet names them behind its rows, so they are looked for before.
/// </summary>
internal sealed class MergedCells
{
    private const int Most = 100_000;

    private static readonly byte[] Name = "mergeCell"u8.ToArray();

    private readonly List<(CellPlace First, int LastRow)> ranges = [];

    /// <summary>Those in which the row is, or the next one may be, by column.</summary>
    private readonly SortedDictionary<int, (int LastRow, SheetCell? Value)> open = [];
    private int next;

    private MergedCells()
    {
    }

    public bool IsEmpty => ranges.Count == 0;

    /// <summary>Those of a sheet. A sheet in which no byte speaks of them is not parsed for them.</summary>
    /// <param name="bytes">The part of the sheet.</param>
    /// <param name="part">The same to be read from its beginning.</param>
    public static MergedCells Of(Func<Stream> bytes, Func<XlsxPart> part)
    {
        var merged = new MergedCells();
        using (var content = bytes())
        {
            if (!Speaks(content))
            {
                return merged;
            }
        }

        using var reader = part();
        merged.Read(reader);
        return merged;
    }

    /// <summary>Puts into a row what is merged over it, and keeps what begins in it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="row">Its cells in which something stands, by column.</param>
    public void Take(int number, List<SheetCell> row)
    {
        for (; next < ranges.Count && ranges[next].First.Row <= number; next++)
        {
            Begin(ranges[next].First, ranges[next].LastRow, number, row);
        }

        var isAlone = row.Count == 0;
        foreach (var column in open.Keys.ToList())
        {
            var (lastRow, value) = open[column];
            if (number > lastRow)
            {
                open.Remove(column);
            }
            else if (value is { } shown && !isAlone)
            {
                Show(shown, row);
            }
        }
    }

    /// <summary>The rows that name the fields have been read: what is merged from them is a name, and no value of the rows below.</summary>
    public void LeaveHeader() => open.Clear();

    private void Begin(CellPlace first, int lastRow, int number, List<SheetCell> row)
    {
        if (open.TryGetValue(first.Column, out var other) && other.LastRow >= first.Row)
        {
            throw new InflationException("cells of it are merged twice");
        }

        SheetCell? value = null;
        if (first.Row == number && row.FindIndex(cell => cell.Column == first.Column) is >= 0 and var index)
        {
            value = row[index];
        }

        open[first.Column] = (lastRow, value);
    }

    private static void Show(in SheetCell shown, List<SheetCell> row)
    {
        var column = shown.Column;
        var index = row.FindIndex(cell => cell.Column >= column);
        if (index < 0 || row[index].Column > column)
        {
            row.Insert(index < 0 ? row.Count : index, shown);
        }
        else if (row[index] != shown)
        {
            row[index] = new SheetCell(column, FieldKind.Missing, "", "is covered by a merged cell that shows something else");
        }
    }

    private void Read(XlsxPart part)
    {
        while (part.Read())
        {
            if (part.Depth == 2 && part.Begins("mergeCell") && part.Attribute("ref") is { } range)
            {
                Add(range);
            }
        }

        ranges.Sort((left, right) => (left.First.Row, left.First.Column).CompareTo((right.First.Row, right.First.Column)));
    }

    private void Add(string range)
    {
        var between = range.IndexOf(':', StringComparison.Ordinal);
        if (between > 0 && CellPlace.Of(range.AsSpan(0, between)) is { } first && CellPlace.Of(range.AsSpan(between + 1)) is { } last && last.Row > first.Row)
        {
            ranges.Add(ranges.Count < Most ? (first, last.Row) : throw new InflationException("it holds more than 100,000 merged cells"));
        }
    }

    private static bool Speaks(Stream content)
    {
        var buffer = new byte[1 << 16];
        var kept = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(Name) >= 0)
            {
                return true;
            }

            kept = Math.Min(filled.Length, Name.Length - 1);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
