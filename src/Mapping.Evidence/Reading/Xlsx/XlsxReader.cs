using System.Globalization;
using System.Xml;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Reading.Zip;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>Reads a sheet of an XLSX workbook: a row names the fields, each one below is a record. The file is in memory as it is stored, its rows are not.</summary>
/// <param name="sheet">Which sheet; null where it has only one.</param>
/// <param name="headerRow">Which row names the fields, from 1; null where it is the first in which something stands.</param>
/// <param name="decimalSign">What stands before decimals in texts, as the feed says; null where it does not.</param>
internal sealed class XlsxReader(string? sheet = null, int? headerRow = null, string? decimalSign = null) : IRecordReader
{
    private const int MostNames = 10;
    private const int MostLetters = 40;

    public void Read(Stream content, FieldTable fields, IRecordSink sink, ReadLimits limits)
    {
        var problems = new ProblemReport(sink, limits);
        if (DocumentBytes.Read(content, limits, problems) is not { } bytes)
        {
            return;
        }

        SheetRows? rows = null;
        try
        {
            var workbook = new Workbook(ArchiveOf(bytes, limits), limits);
            if (Choose(workbook.Sheets, problems) is { } chosen)
            {
                var merged = workbook.MergedIn(chosen.Part);
                using var part = workbook.Open(chosen.Part);
                rows = new SheetRows(part, new SheetCells(workbook, limits), merged, limits);
                new SheetTable(rows, headerRow, decimalSign, fields, sink, problems).Read();
            }
        }
        catch (Exception exception) when (exception is XmlException or InflationException)
        {
            var what = exception is XmlException ? "it is no whole workbook of XLSX: a part of it is no valid XML" : exception.Message;
            problems.Add(new ReadProblem(Math.Max(1, rows?.Number ?? 1), 1, what, EndsFile: true));
        }
    }

    /// <summary>A workbook with a password is wrapped in the container of the older kind.</summary>
    private static ZipArchiveFile ArchiveOf(ReadOnlyMemory<byte> bytes, ReadLimits limits) => bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
        ? throw new InflationException("it is protected by a password, or of the older kind XLS: save it as XLSX without a password")
        : new ZipArchiveFile(bytes, limits);

    private XlsxSheet? Choose(IReadOnlyList<XlsxSheet> sheets, ProblemReport problems)
    {
        var chosen = sheets.Where(candidate => sheet is null || candidate.Name == sheet).ToList();
        if (chosen.Count == 1)
        {
            return chosen[0];
        }

        var names = string.Join(", ", sheets.Take(MostNames).Select(NameOf)) + (sheets.Count > MostNames ? " and others" : "");
        var what = sheets.Count == 0 ? "it has no sheet with cells"
            : sheet is null ? string.Create(CultureInfo.InvariantCulture, $"it has {sheets.Count} sheets, {names}: say in the feed which one, as in sheet {Quoted(sheets[0])}")
            : chosen.Count > 1 ? $"it has the sheet {Quoted(chosen[0])} twice"
            : $"it has no sheet \"{sheet}\", only {names}";
        problems.Add(new ReadProblem(1, 1, what, EndsFile: true));
        return null;
    }

    private static string NameOf(XlsxSheet named) => named.IsHidden ? $"{Quoted(named)} (hidden)" : Quoted(named);

    private static string Quoted(XlsxSheet named) => $"\"{(named.Name.Length > MostLetters ? named.Name[..MostLetters] : named.Name)}\"";
}
