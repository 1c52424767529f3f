using System.Text;
using nietras.SeparatedValues;

namespace Mapping.Benchmarks.Csv;

/// <summary>Sep on one thread. It reads characters, so that bytes are decoded first.</summary>
internal static class SepPass
{
    /// <param name="bytes">The file.</param>
    /// <param name="checksUtf8">Whether bytes that are no UTF-8 are refused, as our reader does, instead of replaced.</param>
    public static CsvAnswer Over(byte[] bytes, bool checksUtf8)
    {
        using var content = new MemoryStream(bytes, writable: false);
        using var text = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: checksUtf8));
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).From(text);
        int[] columns = [.. CsvText.Wanted.Select(reader.Header.IndexOf)];
        long rows = 0;
        long letters = 0;
        foreach (var row in reader)
        {
            rows++;
            foreach (var column in columns)
            {
                letters += row[column].Span.Length;
            }
        }

        return new CsvAnswer(rows, letters);
    }
}
