using System.Text;

namespace Mapping.Reports.Spreadsheets;

/// <summary>How a sheet is printed: on landscape A4, all columns side by side. The library can't say it.</summary>
internal static class PrintLayout
{
    private const string Views = "<sheetViews>";

    private const string End = "</worksheet>";

    /// <summary>Text in cells is escaped, so what looks like markup is the library's.</summary>
    public static void Copy(Stream original, Stream copy)
    {
        using var reader = new StreamReader(original, Encoding.UTF8);
        var sheet = reader.ReadToEnd();
        var (views, end) = (sheet.IndexOf(Views, StringComparison.Ordinal), sheet.LastIndexOf(End, StringComparison.Ordinal));
        using var writer = new StreamWriter(copy, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(sheet.AsSpan(0, views));
        writer.Write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        writer.Write(sheet.AsSpan(views, end - views));
        writer.Write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        writer.Write(End);
    }
}
