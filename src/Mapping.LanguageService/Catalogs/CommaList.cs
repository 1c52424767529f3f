using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>The items of a list of a catalog, parted by commas.</summary>
internal static class CommaList
{
    /// <summary>Trimmed; a blank value has none, and an item may be empty.</summary>
    public static IEnumerable<TextSpan> Of(SourceText source, TextSpan value)
    {
        if (value.IsEmpty)
        {
            yield break;
        }

        for (var start = value.Start; start <= value.End;)
        {
            var comma = source.Content.IndexOf(',', start, value.End - start);
            var end = comma < 0 ? value.End : comma;
            yield return Trim(source, start, end);
            start = end + 1;
        }
    }

    private static TextSpan Trim(SourceText source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Content[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
