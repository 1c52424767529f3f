using System.Globalization;
using System.Text;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>Texts of cells, in which what XML can't hold stands as <c>_x000D_</c>.</summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;

    /// <summary>The text of an element <c>si</c> or <c>is</c> that begins here: of all its runs, without how it is pronounced.</summary>
    public static string Read(XlsxPart part, ReadLimits limits)
    {
        if (part.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = part.Depth;
        while (part.Read() && part.Depth > depth)
        {
            if (part.Begins("rPh"))
            {
                part.Skip();
            }
            else if (part.Begins("t"))
            {
                text.Append(part.Text());
                if (text.Length > limits.MaxRecordBytes)
                {
                    throw new InflationException(ProblemReport.TooLong(limits));
                }
            }
        }

        return Unescape(text.ToString());
    }

    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (CodeAt(text.AsSpan(at)) is { } code)
            {
                plain.Append(code);
                at += EscapeLength - 1;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }

    private static char? CodeAt(ReadOnlySpan<char> text) =>
        text is ['_', 'x', _, _, _, _, '_', ..] && ushort.TryParse(text.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? (char)code
            : null;
}
