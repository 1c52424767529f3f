using System.Globalization;
using System.Runtime.InteropServices;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>Goes through the rows of a sheet in which something stands, one at a time. Rows and columns that are hidden, by a filter or by hand, are read like others.</summary>
internal sealed class SheetRows(XlsxPart part, SheetCells cells, MergedCells merged, ReadLimits limits)
{
    private readonly List<SheetCell> row = [];
    private bool isInData;
    private bool hadData;

    /// <summary>Of the row that was read last, from 1.</summary>
    public int Number { get; private set; }

    public ReadOnlySpan<SheetCell> Cells => CollectionsMarshal.AsSpan(row);

    /// <summary>What comes is below the row that names the fields.</summary>
    public void LeaveHeader() => merged.LeaveHeader();

    /// <summary>False at the end of the sheet.</summary>
    public bool Next()
    {
        while (part.Read())
        {
            if (part.Depth == 1)
            {
                EnterData();
            }
            else if (isInData && part.Depth == 2 && part.Begins("row"))
            {
                ReadRow();
                if (!merged.IsEmpty)
                {
                    merged.Take(Number, row);
                    if (row.Sum(cell => (long)cell.Text.Length) > limits.MaxRecordBytes)
                    {
                        throw new InflationException(ProblemReport.TooLong(limits));
                    }
                }

                if (row.Count > 0)
                {
                    return true;
                }
            }
        }

        return hadData ? false : throw new InflationException("it holds no sheet with cells");
    }

    private void EnterData()
    {
        isInData = part.Begins("sheetData");
        if (isInData && hadData)
        {
            throw Disordered();
        }

        hadData |= isInData;
    }

    private void ReadRow()
    {
        row.Clear();
        var number = part.Attribute("r") is null ? Number + 1 : part.Number("r") ?? 0;
        if (number <= Number || number > FeedNames.LastRow)
        {
            throw Disordered();
        }

        Number = number;
        var (column, length) = (-1, 0L);
        if (part.IsEmpty)
        {
            return;
        }

        while (part.Read() && part.Depth > 2)
        {
            if (part.Depth != 3 || !part.Begins("c"))
            {
                continue;
            }

            var next = part.Attribute("r") is { } place ? ColumnOf(place) : column + 1;
            column = next > column ? next : throw Disordered();
            if (cells.Read(part, Number, column) is { } cell && (cell.Fault is not null || cell.Kind is not FieldKind.Untyped || !string.IsNullOrWhiteSpace(cell.Text)))
            {
                length += cell.Text.Length;
                Add(cell, length);
            }
        }
    }

    private void Add(in SheetCell cell, long length)
    {
        if (length > limits.MaxRecordBytes)
        {
            throw new InflationException(ProblemReport.TooLong(limits));
        }

        row.Add(cell.Column < limits.MaxColumns
            ? cell
            : throw new InflationException(string.Create(CultureInfo.InvariantCulture, $"it has more than {limits.MaxColumns} columns")));
    }

    /// <summary>The column of a place such as <c>AB7</c>, from 0; -1 where it is none of this row.</summary>
    private int ColumnOf(ReadOnlySpan<char> place) => CellPlace.Of(place) is { } found && found.Row == Number ? found.Column : -1;

    private static InflationException Disordered() => new("its rows and cells are not in order");
}
