using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Mapping.Reports.Spreadsheets;

/// <summary>Repeats the headings of every sheet on each printed page, which the library that writes the file can't say.</summary>
internal static class PrintTitles
{
    private const string End = "</sheets>";

    /// <param name="original">The library's list of sheets.</param>
    /// <param name="copy">Gets the same with a name for what is repeated.</param>
    /// <param name="sheets">In their order. Their names are ours: none holds a quotation mark or markup.</param>
    public static void Copy(Stream original, Stream copy, ImmutableArray<Sheet> sheets)
    {
        using var reader = new StreamReader(original, Encoding.UTF8);
        var book = reader.ReadToEnd();
        var at = book.IndexOf(End, StringComparison.Ordinal) + End.Length;
        using var writer = new StreamWriter(copy, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(book.AsSpan(0, at));
        writer.Write("<definedNames>");
        for (var i = 0; i < sheets.Length; i++)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">'{sheets[i].Name}'!$1:$1</definedName>"));
        }

        writer.Write("</definedNames>");
        writer.Write(book.AsSpan(at));
    }
}
