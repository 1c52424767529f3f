namespace Mapping.Workspaces.Evidence;

/// <summary>
/// What systems and tools leave wherever somebody works: settings, caches, copies of what is being edited, installed packages. It is nobody's
/// evidence, and that it is passed over is not told. Any other name that is hidden is.
/// </summary>
internal static class ToolLitter
{
    private static readonly HashSet<string> Folders = new(StringComparer.Ordinal)
    {
        ".git", ".svn", ".hg", ".jj", ".dvc",
        ".github", ".gitlab", ".circleci", ".devcontainer", ".vscode", ".vs", ".idea", ".fleet", ".zed", ".settings",
        ".venv", ".tox", ".nox", ".terraform", ".gradle", ".yarn", ".pnpm-store", ".ipynb_checkpoints", "__pycache__", FoundEntry.PackageFolder,
        ".cache", ".mapping-cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".parcel-cache", ".next", ".nuxt", ".turbo", ".nyc_output",
        "__MACOSX", ".Spotlight-V100", ".fseventsd", ".TemporaryItems", ".DocumentRevisions-V100", ".AppleDouble",
    };

    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        ".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini", ".directory",
        ".prettierrc.json", ".eslintrc.json", ".stylelintrc.json", ".markdownlint.json", ".jshintrc.json", ".babelrc.json", ".swcrc.json", ".mocharc.json",
        ".nycrc.json", ".releaserc.json", ".lintstagedrc.json", ".commitlintrc.json", ".cspell.json", ".jscpd.json", ".huskyrc.json", ".c8rc.json", ".htmlhintrc.json",
    };

    private static readonly string[] Starts = ["._", ".#", "~$", ".~lock.", ".nfs", ".fuse_hidden", ".goutputstream-"];

    public static bool Is(string name, bool isFolder) => isFolder
        ? Folders.Contains(name) || name.StartsWith(".Trash", StringComparison.Ordinal)
        : Files.Contains(name)
            || Array.Exists(Starts, start => name.StartsWith(start, StringComparison.Ordinal))
            || name.EndsWith('~')
            || name is ['#', _, .., '#'];
}
