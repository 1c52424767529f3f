using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>A cursor in a list of a catalog, and what is typed there.</summary>
/// <param name="Section">The part of the catalog.</param>
/// <param name="Level">Of the heading above.</param>
/// <param name="Used">The keys that the list has, but for the one at the cursor.</param>
/// <param name="Key">The key of the line; null while it is typed.</param>
/// <param name="Listed">The items before the cursor in its value.</param>
/// <param name="Word">What is typed of the key, of the item or, in a condition, of the word; to its end.</param>
internal sealed record CatalogSite(CatalogSection Section, int Level, HashSet<string> Used, string? Key, HashSet<string> Listed, TextSpan Word)
{
    private const string Bullet = "- ";

    /// <summary>Whether the value is one of words with blanks between, rather than of items with commas.</summary>
    public bool IsCondition => Key is "condition" or "default-condition";

    /// <summary>Null where nothing is read by machine.</summary>
    public static CatalogSite? At(CatalogDocument document, int offset)
    {
        var (source, page) = (document.Source, document.Page);
        var line = source.LineSpan(source.PositionOf(offset).Line);
        var isFrontMatter = offset < page.BodyStart && line.Start > 0;
        var heading = isFrontMatter ? null : page.HeadingAt(line.Start);
        var start = StartOf(source, line, isFrontMatter);
        if (start is not { } first || offset < first || (heading is null && !isFrontMatter))
        {
            return null;
        }

        var entries = heading is null ? page.FrontMatter : heading.Entries;
        var used = entries.Where(entry => !line.Contains(entry.KeySpan.Start)).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var site = new CatalogSite(isFrontMatter ? CatalogSection.FrontMatter : heading?.Section ?? default, heading?.Level ?? 0, used, Key: null, [], default);
        return site.Within(source, TextSpan.FromBounds(first, line.End), offset);
    }

    private CatalogSite Within(SourceText source, TextSpan text, int offset)
    {
        var colon = source[text].IndexOf(':') is >= 0 and var index ? text.Start + index : text.End;
        if (offset <= colon)
        {
            return this with { Word = TextSpan.FromBounds(text.Start, colon) };
        }

        var key = source.ToString(TextSpan.FromBounds(text.Start, colon)).Trim(' ', '*');
        var site = this with { Key = key };
        var begin = site.IsCondition
            ? WordStart(source, colon + 1, offset)
            : ItemStart(source, colon + 1, offset);
        var listed = CommaList.Of(source, TextSpan.FromBounds(colon + 1, begin)).Select(source.ToString).ToHashSet(StringComparer.Ordinal);
        return site with { Listed = listed, Word = TextSpan.FromBounds(begin, EndOf(source, begin, offset, text.End)) };
    }

    private static int? StartOf(SourceText source, TextSpan line, bool isFrontMatter)
    {
        var text = source[line];
        var indent = text.Length - text.TrimStart(' ').Length;
        return isFrontMatter ? line.Start
            : text[indent..].StartsWith(Bullet, StringComparison.Ordinal) ? line.Start + indent + Bullet.Length
            : null;
    }

    private static int ItemStart(SourceText source, int first, int offset)
    {
        var start = Math.Max(first, source.Content.AsSpan(0, offset).LastIndexOf(',') + 1);
        while (start < offset && source.Content[start] == ' ')
        {
            start++;
        }

        return start;
    }

    private static int WordStart(SourceText source, int first, int offset)
    {
        var start = offset;
        while (start > first && IsPart(source.Content[start - 1]) && source.Content[start - 1] is not ('(' or ')'))
        {
            start--;
        }

        return start;
    }

    private int EndOf(SourceText source, int begin, int offset, int limit)
    {
        var end = Math.Max(begin, offset);
        while (end < limit && IsPart(source.Content[end]) && !(IsCondition && source.Content[end] is '(' or ')'))
        {
            end++;
        }

        return end;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '(' or ')';
}
