using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>The folders in an archive, so that whatever looks into folders looks into archives as well.</summary>
internal sealed class ArchiveTree
{
    private readonly Dictionary<string, List<EvidenceEntry>> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly string fullPath;

    /// <param name="archive">What is in it.</param>
    /// <param name="fullPath">Where it is on this machine, without links.</param>
    public ArchiveTree(EvidenceArchive archive, string fullPath)
    {
        Archive = archive;
        this.fullPath = fullPath;
        foreach (var file in archive.Files)
        {
            files.Add(file.Path);
            Add(file.Path, isFolder: false, file.Length);
        }
    }

    public EvidenceArchive Archive { get; }

    /// <summary>What lies in a folder of it.</summary>
    /// <param name="folder">The full path of the archive and, behind it, the folder's path in it.</param>
    public IEnumerable<EvidenceEntry> In(string folder) => entries.GetValueOrDefault(PathIn(folder)) ?? [];

    /// <summary>Whether a file of it lies at a full path.</summary>
    public bool HasFile(string path) => files.Contains(PathIn(path));

    /// <summary>Whether a path in it would lie in a file of it that is an archive as well.</summary>
    public bool IsNested(string path) => EvidenceArchive.Around(path).Any(files.Contains);

    private string PathIn(string path) => path[fullPath.Length..].Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');

    private void Add(string path, bool isFolder, long length)
    {
        var end = path.LastIndexOf('/');
        var folder = end < 0 ? "" : path[..end];
        if (!entries.TryGetValue(folder, out var found))
        {
            entries.Add(folder, found = []);
            if (end >= 0)
            {
                Add(folder, isFolder: true, length: 0);
            }
        }

        found.Add(new EvidenceEntry(path[(end + 1)..], isFolder, IsLink: false, length));
    }
}
