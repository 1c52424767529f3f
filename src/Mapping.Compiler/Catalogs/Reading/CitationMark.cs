namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The mark on a citation whose text the catalog does not hold.</summary>
internal static class CitationMark
{
    private const string Outside = "(outside)";

    public static string WithoutOutside(string citation, out bool isOutside)
    {
        isOutside = citation.EndsWith(Outside, StringComparison.Ordinal);
        return isOutside ? citation[..^Outside.Length].TrimEnd() : citation;
    }
}
