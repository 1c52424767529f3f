using System.Collections.Immutable;
using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Metadata;
using SpreadCheetah.Worksheets;

namespace Mapping.Reports.Spreadsheets;

/// <summary>Writes sheets as one XLSX file. The same sheets give the same bytes.</summary>
internal static class SpreadsheetFile
{
    /// <summary>The earliest that an archive can say: a file knows nothing of the clock.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly SpreadCheetahOptions Options = new() { DocumentProperties = new DocumentProperties { Author = "Mapping" } };

    private static readonly RowOptions HeadingRow = new() { Height = 32 };

    /// <param name="output">Gets the file; need not be one that can be read or moved in.</param>
    /// <param name="sheets">At least one.</param>
    public static void Write(Stream output, ImmutableArray<Sheet> sheets)
    {
        using var made = new MemoryStream();

        // The library only knows waiting; in memory there is nothing to wait for.
        WriteAsync(made, sheets).GetAwaiter().GetResult();
        made.Position = 0;
        Finish(made, output, sheets);
    }

    private static async Task WriteAsync(Stream output, ImmutableArray<Sheet> sheets)
    {
        var spreadsheet = await Spreadsheet.CreateNewAsync(output, Options).ConfigureAwait(false);
        await using (spreadsheet.ConfigureAwait(false))
        {
            var styles = SheetStyles.AddTo(spreadsheet);
            foreach (var sheet in sheets)
            {
                await spreadsheet.StartWorksheetAsync(sheet.Name, OptionsOf(sheet)).ConfigureAwait(false);
                await spreadsheet.AddRowAsync([.. sheet.Columns.Select(column => new Cell(SheetText.Of(column.Heading), styles.Heading))], HeadingRow).ConfigureAwait(false);
                foreach (var row in sheet.Rows)
                {
                    var options = new RowOptions { Height = RowHeight.Of(row, sheet.Columns) };
                    await spreadsheet.AddRowAsync([.. row.Select(styles.CellOf)], options).ConfigureAwait(false);
                }
            }

            await spreadsheet.FinishAsync().ConfigureAwait(false);
        }
    }

    private static WorksheetOptions OptionsOf(Sheet sheet)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        if (sheet.FrozenColumns > 0)
        {
            options.FrozenColumns = sheet.FrozenColumns;
        }

        for (var i = 0; i < sheet.Columns.Length; i++)
        {
            options.Column(i + 1).Width = sheet.Columns[i].Width;
        }

        if (sheet.HasFilter)
        {
            options.AutoFilter = new AutoFilterOptions($"A1:{ColumnName(sheet.Columns.Length)}{sheet.Rows.Length + 1}");
        }

        return options;
    }

    /// <summary>A to Z, then AA to AZ, BA and so on.</summary>
    private static string ColumnName(int number) => number <= 26
        ? ((char)('A' + number - 1)).ToString()
        : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    /// <summary>Copies the archive with one time for every entry, without the moment at which it was made, and fit to be printed.</summary>
    private static void Finish(Stream made, Stream output, ImmutableArray<Sheet> sheets)
    {
        using var source = new ZipArchive(made, ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            var copy = target.CreateEntry(entry.FullName);
            copy.LastWriteTime = NoTime;
            using var content = copy.Open();
            using var original = entry.Open();
            Finish(entry.FullName, original, content, sheets);
        }
    }

    private static void Finish(string name, Stream original, Stream copy, ImmutableArray<Sheet> sheets)
    {
        switch (name)
        {
            case "docProps/core.xml":
                CoreProperties.CopyWithoutTimes(original, copy);
                break;
            case "xl/workbook.xml":
                PrintTitles.Copy(original, copy, sheets);
                break;
            case var _ when name.StartsWith("xl/worksheets/", StringComparison.Ordinal):
                PrintLayout.Copy(original, copy);
                break;
            default:
                original.CopyTo(copy);
                break;
        }
    }
}
