namespace Mapping.Compiler;

/// <summary>
/// Whether a pattern of files takes in every file that another one does. It says so only where the patterns show it: of <c>a?</c> and <c>a*</c>
/// it says that the second one takes in the first.
/// </summary>
internal static class PatternCover
{
    private const string AnyFolders = "**";

    /// <summary>Folders that <c>**</c> does not enter.</summary>
    private const string Packages = "node_modules";

    public static bool Covers(string wide, string narrow) => wide == narrow || Covers(PartsOf(wide), PartsOf(narrow), CoversFolders, CoversName);

    private static string[] PartsOf(string pattern)
    {
        var parts = pattern.Split('/');
        return parts[^1] == AnyFolders ? [.. parts, "*"] : parts;
    }

    /// <summary>Whether what stands for any number of others, and what stands for one, take in all of them from the first to the last.</summary>
    private static bool Covers<T>(IReadOnlyList<T> wide, IReadOnlyList<T> narrow, Func<T, T?, bool> takesMany, Func<T, T, bool> takesOne)
    {
        var reached = new bool[narrow.Count + 1];
        reached[0] = true;
        foreach (var part in wide)
        {
            var next = new bool[narrow.Count + 1];
            var isMany = takesMany(part, default);
            for (var at = 0; at <= narrow.Count; at++)
            {
                next[at] = isMany
                    ? reached[at] || (at > 0 && next[at - 1] && takesMany(part, narrow[at - 1]))
                    : at > 0 && reached[at - 1] && takesOne(part, narrow[at - 1]);
            }

            reached = next;
        }

        return reached[narrow.Count];
    }

    private static bool CoversFolders(string wide, string? narrow) =>
        wide == AnyFolders && (narrow is null || narrow == AnyFolders || (!narrow.StartsWith('.') && narrow != Packages));

    private static bool CoversName(string wide, string narrow) =>
        narrow != AnyFolders && wide.StartsWith('.') == narrow.StartsWith('.') && Covers(wide.ToCharArray(), narrow.ToCharArray(), (many, _) => many == '*', CoversLetter);

    private static bool CoversLetter(char wide, char narrow) => wide == narrow || (wide == '?' && narrow != '*');
}
