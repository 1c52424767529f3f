namespace Mapping.Workspaces;

/// <summary>
/// The folders that systems and tools make for themselves wherever somebody works. The one list for sources and for evidence: what holds
/// copies of files that are read where they stand is looked into for neither; in the folders of other tools evidence is nobody's, but a source
/// that somebody put there is told.
/// </summary>
internal static class ToolFolders
{
    /// <summary>Those of users on other disks, as in <c>.Trash-1000</c>.</summary>
    private const string Bins = ".Trash-";

    /// <summary>Version control, editors, snapshots of file systems, bins, and installed packages; in these letters, since no tool writes others.</summary>
    private static readonly HashSet<string> Copies = new(StringComparer.Ordinal)
    {
        ".git", ".hg", ".svn", ".jj", ".bzr", ".history", ".idea", ".vs", ".Trash", ".Trashes", ".snapshot", ".snapshots", ".zfs", ".stversions",
        FoundEntry.PackageFolder,
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> CopiesByName = Copies.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        ".dvc", ".github", ".gitlab", ".circleci", ".devcontainer", ".vscode", ".fleet", ".zed", ".settings",
        ".venv", ".tox", ".nox", ".terraform", ".gradle", ".yarn", ".pnpm-store", ".ipynb_checkpoints", "__pycache__",
        ".cache", ".mapping-cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".parcel-cache", ".next", ".nuxt", ".turbo", ".nyc_output",
        "__MACOSX", ".Spotlight-V100", ".fseventsd", ".TemporaryItems", ".DocumentRevisions-V100", ".AppleDouble",
    };

    /// <summary>Whether a folder of this name holds copies: neither sources nor evidence are looked for in it, nor is that told.</summary>
    public static bool HoldCopies(ReadOnlySpan<char> name) => CopiesByName.Contains(name) || name.StartsWith(Bins, StringComparison.Ordinal);

    /// <summary>Whether a folder of this name is some tool's, so that no evidence of anybody's is in it.</summary>
    public static bool AreOfTools(string name) => HoldCopies(name) || Others.Contains(name);
}
