using System.IO.Enumeration;

namespace Mapping.Workspaces.Evidence;

/// <summary>An entry of a folder.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a link; its length is then its own.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct EvidenceEntry(string Name, bool IsFolder, bool IsLink, long Length)
{
    private static readonly EnumerationOptions EveryEntry = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    public static IEnumerable<EvidenceEntry> In(string folder) => new FileSystemEnumerable<EvidenceEntry>(folder, From, EveryEntry);

    private static EvidenceEntry From(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        entry.IsDirectory,
        (entry.Attributes & FileAttributes.ReparsePoint) != 0,
        entry.Length);
}
