using System.Globalization;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Reading.Csv;

/// <summary>One pass over one file of CSV, holding no more of it than one row.</summary>
internal sealed class CsvFile(ByteWindow window, string? decimalSign, string? encoding, FieldTable fields, IRecordSink sink, ReadLimits limits)
{
    private readonly ProblemReport problems = new(sink, limits);
    private readonly RecordScratch scratch = new();
    private readonly Record record = new();
    private bool isSplitBySemicolons;

    public void Read()
    {
        window.SkipByteOrderMark();
        if (FindSeparator() is not { } separator)
        {
            return;
        }

        isSplitBySemicolons = separator == ';';
        var row = new CsvRow(separator, limits.MaxColumns);
        if (!NextRow(row))
        {
            return;
        }

        var line = window.Line;
        if (ReadHeader(row) is not { } header)
        {
            return;
        }

        var hasRows = false;
        while (!problems.IsOver && NextRow(row))
        {
            ReadRow(row, header);
            hasRows = true;
        }

        if (!hasRows && !problems.IsOver)
        {
            sink.OnNoRows(line, [.. header.Wanted.Select(column => column.Slot)]);
        }
    }

    private byte? FindSeparator()
    {
        if (!SkipBlankLines() || IsRestBlank())
        {
            // It has no records, and no header that could be another one's row.
            return null;
        }

        while (true)
        {
            if (CsvSeparator.Find(window.Unread, window.IsAtEnd) is { } separator)
            {
                return separator;
            }

            if (!window.TryFill(limits.MaxRecordBytes))
            {
                problems.Add(window.ProblemAt(0, ProblemReport.TooLong(limits), endsFile: true));
                return null;
            }
        }
    }

    private TableHeader? ReadHeader(CsvRow row)
    {
        if (FaultOf(row) is { } fault)
        {
            problems.Add(fault with { EndsFile = true });
            return null;
        }

        var header = TableHeader.Of(NamesIn(row), fields);
        if (header.Twin >= 0)
        {
            var what = $"the header names \"{header.TwinName}\" twice";
            problems.Add(window.ProblemAt(row.Cells[header.Twin].Start, what, endsFile: true));
            return null;
        }

        window.Advance(row.Length);
        return header;
    }

    private string[] NamesIn(CsvRow row)
    {
        var names = new string[row.Cells.Length];
        for (var column = 0; column < names.Length; column++)
        {
            var text = row.Cells[column].TextIn(window.Buffer, window.Start, scratch, out var length);
            names[column] = Encoding.UTF8.GetString(text.Bytes, text.Start, length);
        }

        return names;
    }

    private void ReadRow(CsvRow row, TableHeader header)
    {
        if ((FaultOf(row) ?? WrongCount(row, header)) is { } fault)
        {
            problems.Add(fault);
        }
        else if (FillRecord(row, header) is { } error)
        {
            problems.Add(error);
        }
        else
        {
            sink.OnRecord(record);
        }

        window.Advance(row.Length);
    }

    /// <summary>What is wrong with a cell that somebody asks for; null where nothing is.</summary>
    private ReadProblem? FillRecord(CsvRow row, TableHeader header)
    {
        scratch.Clear();
        record.Begin(fields, window.Line);
        record.SetRaw(window.Buffer, window.Start, window.Unread[..row.Length].TrimEnd("\r\n"u8).Length);
        foreach (var (column, slot) in header.Wanted)
        {
            var text = row.Cells[column].TextIn(window.Buffer, window.Start, scratch, out var length);
            var span = text.Bytes.AsSpan(text.Start, length);
            if (SpreadsheetErrors.IsOne(span))
            {
                return window.ProblemAt(row.Cells[column].Start, $"the cell under \"{FieldNames.Plain(fields.PathOf(slot))}\" holds an error of a spreadsheet, {Encoding.UTF8.GetString(span)}");
            }

            var first = 0;
            if (IsFormulaOfText(span))
            {
                first = 2;
                span = span[first..^1];
            }

            if (!BlankText.Is(span))
            {
                record[slot].Set(KindOf(span), text.Bytes, text.Start + first, span.Length);
            }
        }

        return null;
    }

    /// <summary>Whether a spreadsheet wrote a text so that nobody takes it for a number: <c>="0042"</c>.</summary>
    private static bool IsFormulaOfText(ReadOnlySpan<byte> text) => text is [(byte)'=', (byte)'"', .., (byte)'"'] && text[2..^1].IndexOf((byte)'"') < 0;

    /// <summary>
    /// Where semicolons separate cells a comma mostly stands before decimals, and 12.345 may be either number: as long as the feed does
    /// not say which it is text.
    /// </summary>
    private FieldKind KindOf(ReadOnlySpan<byte> text) => decimalSign switch
    {
        "," => FieldKind.CommaCell,
        null when isSplitBySemicolons && CellNumbers.IsAmbiguous(text) => FieldKind.AmbiguousCell,
        _ => FieldKind.Untyped,
    };

    private string InvalidText => encoding is null
        ? $"{Utf8Texts.Invalid}: where a spreadsheet of Windows wrote it, say \"encoding windows-1252\" in the feed"
        : $"it is no valid {encoding}";

    private ReadProblem? FaultOf(CsvRow row)
    {
        var bytes = window.Unread[..row.Length];
        if (row.FaultAt >= 0)
        {
            return window.ProblemAt(row.FaultAt, "text follows a closing quote");
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            return window.ProblemAt(zero, "it holds a NUL byte");
        }

        return Utf8Texts.FindInvalid(bytes) is >= 0 and var invalid ? window.ProblemAt(invalid, InvalidText) : null;
    }

    /// <summary>Shown where the first cell stands that is too many, or where the first is missing.</summary>
    private ReadProblem? WrongCount(CsvRow row, TableHeader header)
    {
        var count = row.Cells.Length;
        if (count == header.Count)
        {
            return null;
        }

        var at = count > header.Count ? row.Cells[header.Count].Start : window.Unread[..row.Length].TrimEnd("\r\n"u8).Length;
        var what = string.Create(CultureInfo.InvariantCulture, $"the row has {Cells(count)}, the header {header.Count}");
        return window.ProblemAt(at, what);
    }

    private static string Cells(int count) => count == 1 ? "1 cell" : string.Create(CultureInfo.InvariantCulture, $"{count} cells");

    /// <summary>Finds the next row that is not blank; false at the end, or where nothing more can be read.</summary>
    private bool NextRow(CsvRow row)
    {
        if (!SkipBlankLines())
        {
            return false;
        }

        while (true)
        {
            switch (row.Scan(window.Unread, window.IsAtEnd))
            {
                case CsvScan.Row when row.Length <= limits.MaxRecordBytes:
                    return true;
                case CsvScan.Incomplete when window.TryFill(limits.MaxRecordBytes):
                    break;
                case CsvScan.Unclosed:
                    problems.Add(window.ProblemAt(row.FaultAt, "a quote is never closed", endsFile: true));
                    return false;
                case CsvScan.TooManyCells:
                    problems.Add(window.ProblemAt(row.FaultAt, TooManyColumns(), endsFile: true));
                    return false;
                default:
                    problems.Add(window.ProblemAt(0, ProblemReport.TooLong(limits), endsFile: true));
                    return false;
            }
        }
    }

    private string TooManyColumns() => string.Create(CultureInfo.InvariantCulture, $"it has more than {limits.MaxColumns} columns");

    private bool IsRestBlank()
    {
        while (window.Unread.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            if (window.IsAtEnd)
            {
                return true;
            }

            if (!window.TryFill(limits.MaxRecordBytes))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether anything follows the blank lines.</summary>
    private bool SkipBlankLines()
    {
        while (true)
        {
            var unread = window.Unread;
            if (unread is [(byte)'\n', ..])
            {
                window.Advance(1);
            }
            else if (unread is [(byte)'\r', (byte)'\n', ..])
            {
                window.Advance(2);
            }
            else if (unread is [(byte)'\r', _, ..])
            {
                window.Advance(1);
            }
            else if (unread is not ([] or [(byte)'\r']))
            {
                return true;
            }
            else if (window.IsAtEnd)
            {
                return false;
            }
            else
            {
                window.TryFill(1);
            }
        }
    }
}
