using System.Globalization;
using System.Text;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>The rows of a sheet below the one that names the fields, as records.</summary>
/// <param name="rows">The rows.</param>
/// <param name="headerRow">Which of them names the fields, from 1; null where it is the first in which something stands.</param>
/// <param name="decimalSign">What stands before decimals in texts, as the feed says; null where it does not.</param>
/// <param name="fields">Which fields are wanted.</param>
/// <param name="sink">Takes the records.</param>
/// <param name="problems">Takes what is wrong with rows.</param>
internal sealed class SheetTable(SheetRows rows, int? headerRow, string? decimalSign, FieldTable fields, IRecordSink sink, ProblemReport problems)
{
    private readonly Record record = new();

    /// <summary>What stands in the cells of the row, one after the other.</summary>
    private byte[] raw = new byte[1024];
    private int rawLength;

    /// <summary>By column, where the text of the cell of this row is.</summary>
    private (FieldKind Kind, int Start, int Length, string? Fault)[] values = [];

    public void Read()
    {
        if (ReadHeader() is not { } header)
        {
            return;
        }

        rows.LeaveHeader();
        var line = rows.Number;
        values = new (FieldKind, int, int, string?)[header.Wanted.Select(column => column.Column + 1).DefaultIfEmpty().Max()];
        var hasRows = false;
        while (!problems.IsOver && rows.Next())
        {
            ReadRow(header);
            hasRows = true;
        }

        if (!hasRows && !problems.IsOver)
        {
            sink.OnNoRows(line, [.. header.Wanted.Select(column => column.Slot)]);
        }
    }

    private TableHeader? ReadHeader()
    {
        while (rows.Next())
        {
            if (headerRow is { } number && rows.Number < number)
            {
                continue;
            }

            if (headerRow is not null && rows.Number > headerRow)
            {
                break;
            }

            var header = TableHeader.Of(NamesIn(rows.Cells), fields);
            if (header.Twin < 0)
            {
                return header;
            }

            problems.Add(new ReadProblem(rows.Number, header.Twin + 1, $"the header names \"{header.TwinName}\" twice", EndsFile: true));
            return null;
        }

        if (headerRow is { } empty)
        {
            problems.Add(new ReadProblem(empty, 1, "the row that the feed calls the header is empty", EndsFile: true));
        }

        return null;
    }

    /// <summary>A name that is broken into lines to fit its column is one name.</summary>
    private static string[] NamesIn(ReadOnlySpan<SheetCell> cells)
    {
        var names = new string[cells[^1].Column + 1];
        Array.Fill(names, "");
        foreach (ref readonly var cell in cells)
        {
            names[cell.Column] = string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return names;
    }

    private void ReadRow(TableHeader header)
    {
        Array.Clear(values);
        rawLength = 0;
        foreach (ref readonly var cell in rows.Cells)
        {
            Append(cell);
        }

        record.Begin(fields, rows.Number);
        record.SetRaw(raw, 0, rawLength);
        foreach (var (column, slot) in header.Wanted)
        {
            var (kind, start, length, fault) = values[column];
            if (fault is not null)
            {
                problems.Add(new ReadProblem(rows.Number, column + 1, $"the cell {NameOf(column)}{rows.Number.ToString(CultureInfo.InvariantCulture)} {fault}"));
                return;
            }

            if (kind is not FieldKind.Missing)
            {
                record[slot].Set(kind, raw, start, length);
            }
        }

        sink.OnRecord(record);
    }

    private void Append(in SheetCell cell)
    {
        var most = Encoding.UTF8.GetMaxByteCount(cell.Text.Length) + 8;
        if (raw.Length - rawLength < most)
        {
            Array.Resize(ref raw, Math.Max(2 * raw.Length, rawLength + most));
        }

        // Two rows are the same where the same stands in the same columns.
        raw[rawLength++] = (byte)(cell.Column >> 8);
        raw[rawLength++] = (byte)cell.Column;
        raw[rawLength++] = (byte)cell.Kind;
        var length = Encoding.UTF8.GetBytes(cell.Text, raw.AsSpan(rawLength));
        if (cell.Column < values.Length)
        {
            values[cell.Column] = (KindOf(cell.Kind, raw.AsSpan(rawLength, length)), rawLength, length, cell.Fault);
        }

        rawLength += length;
        raw[rawLength++] = 0;
    }

    /// <summary>A text that may be a number is one as the feed says; as long as it does not, nothing tells a point before decimals from one between thousands.</summary>
    private FieldKind KindOf(FieldKind kind, ReadOnlySpan<byte> text) => (kind, decimalSign) switch
    {
        (FieldKind.Untyped, _) when BlankText.Is(text) => FieldKind.Missing,
        (FieldKind.Untyped, ",") => FieldKind.CommaCell,
        (FieldKind.Untyped, null) when CellNumbers.IsAmbiguous(text) => FieldKind.AmbiguousCell,
        _ => kind,
    };

    private static string NameOf(int column) => column < 26 ? $"{(char)('A' + column)}" : NameOf((column / 26) - 1) + NameOf(column % 26);
}
