using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>Reads front matter: one <c>key: value</c> a line, no more of YAML.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    public static FrontMatter Read(SourceText source, CatalogFindings findings)
    {
        var text = source.Content;
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var opening = LineAt(text, start);
        if (!IsFence(text, opening))
        {
            findings.Report(CatalogDiagnostics.NoFrontMatter, opening);
            return new FrontMatter([], opening, start);
        }

        var fields = new List<CatalogField>();
        for (var position = NextLine(text, opening.End); position < text.Length;)
        {
            var line = LineAt(text, position);
            position = NextLine(text, line.End);
            if (IsFence(text, line))
            {
                return new FrontMatter(fields, opening, position);
            }

            if (IsHeading(text, line))
            {
                findings.Report(CatalogDiagnostics.MalformedFrontMatter, line, CatalogFindings.Quote(source[line]));
                return new FrontMatter(fields, opening, line.Start);
            }

            ReadLine(source, line, fields, findings);
        }

        findings.Report(CatalogDiagnostics.MalformedFrontMatter, opening, Fence);
        return new FrontMatter(fields, opening, text.Length);
    }

    private static void ReadLine(SourceText source, TextSpan line, List<CatalogField> fields, CatalogFindings findings)
    {
        var text = source.Content;
        var trimmed = SpanText.Trim(text, line);
        if (trimmed.IsEmpty)
        {
            return;
        }

        var colon = source[trimmed].IndexOf(':');
        if (colon <= 0 || trimmed.Start != line.Start)
        {
            findings.Report(CatalogDiagnostics.MalformedFrontMatter, trimmed, CatalogFindings.Quote(source[trimmed]));
            return;
        }

        var key = SpanText.Trim(text, new TextSpan(trimmed.Start, colon));
        var value = SpanText.Trim(text, TextSpan.FromBounds(trimmed.Start + colon + 1, trimmed.End));
        fields.Add(new CatalogField(source.ToString(key), key, Unquoted(text, value)));
    }

    private static TextSpan Unquoted(string text, TextSpan value) =>
        value.Length >= 2 && text[value.Start] is '"' or '\'' && text[value.End - 1] == text[value.Start]
            ? TextSpan.FromBounds(value.Start + 1, value.End - 1)
            : value;

    private static bool IsFence(string text, TextSpan line) =>
        text.AsSpan(line.Start, line.Length).TrimEnd() is Fence;

    /// <summary>A heading says that the closing line was forgotten.</summary>
    private static bool IsHeading(string text, TextSpan line) =>
        text.AsSpan(line.Start, line.Length).TrimStart('#') is [' ', ..] && text[line.Start] == '#';

    private static TextSpan LineAt(string text, int start)
    {
        var length = LineEnds.Find(text.AsSpan(start));
        return TextSpan.FromBounds(start, length < 0 ? text.Length : start + length);
    }

    private static int NextLine(string text, int lineEnd)
    {
        var length = LineEnds.Find(text.AsSpan(lineEnd));
        return length < 0 ? text.Length : lineEnd + length + LineEnds.LengthAt(text, lineEnd + length);
    }
}
