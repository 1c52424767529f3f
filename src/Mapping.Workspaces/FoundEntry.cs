using System.IO.Enumeration;
using Mapping.Compiler.Coverage.Readings;

namespace Mapping.Workspaces;

/// <summary>An entry of a folder, with no more asked of the file system than the walk needs.</summary>
internal readonly record struct FoundEntry(string Name, bool IsFolder, bool IsLink, FileStamp Stamp)
{
    public const string SourceExtension = ".mapping";

    public const string CatalogExtension = ".md";

    /// <summary>A folder of installed packages, large and never ours.</summary>
    public const string PackageFolder = "node_modules";

    public static FoundEntry From(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        entry.IsDirectory,
        (entry.Attributes & FileAttributes.ReparsePoint) != 0,
        new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcDateTime));

    /// <summary>
    /// Leaves out what is hidden, but for links and files that look like sources and folders that may hold some, of which it is told; and files that could be neither source nor catalog nor marker.
    /// Names in other letters are of interest, since they are told.
    /// </summary>
    public static bool IsOfInterest(ref FileSystemEntry entry)
    {
        var name = entry.FileName;
        if (IsHidden(name))
        {
            return (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? name.EndsWith(SourceExtension, StringComparison.OrdinalIgnoreCase)
                : entry.IsDirectory ? HiddenSources.IsLookedInto(name)
                : HiddenSources.IsSource(name);
        }

        return entry.IsDirectory
            || name.EndsWith(SourceExtension, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(CatalogExtension, StringComparison.OrdinalIgnoreCase)
            || name.SequenceEqual(MappingLock.FileName)
            || name.SequenceEqual(WorkspaceRoot.MarkerFile);
    }

    /// <summary>Whether an entry of this name, and all below it, is passed over.</summary>
    public static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.') || name.SequenceEqual(PackageFolder);
}
