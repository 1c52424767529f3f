namespace Mapping.Workspaces.Evidence;

/// <summary>
/// What systems and tools leave wherever somebody works: settings, caches, copies of what is being edited, installed packages. It is nobody's
/// evidence, and that it is passed over is not told. Any other name that is hidden is.
/// </summary>
internal static class ToolLitter
{
    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini", ".directory",
        ".prettierrc.json", ".eslintrc.json", ".stylelintrc.json", ".markdownlint.json", ".jshintrc.json", ".babelrc.json", ".swcrc.json", ".mocharc.json",
        ".nycrc.json", ".releaserc.json", ".lintstagedrc.json", ".commitlintrc.json", ".cspell.json", ".jscpd.json", ".huskyrc.json", ".c8rc.json", ".htmlhintrc.json",
    };

    private static readonly string[] Starts = ["._", ".#", "~$", ".~lock.", ".nfs", ".fuse_hidden", ".goutputstream-"];

    public static bool Is(string name, bool isFolder) => isFolder
        ? ToolFolders.AreOfTools(name)
        : Files.Contains(name)
            || BeginsLikeOne(name)
            || name.EndsWith('~')
            || name is ['#', _, .., '#'];

    private static bool BeginsLikeOne(string name)
    {
        foreach (var start in Starts)
        {
            if (name.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
