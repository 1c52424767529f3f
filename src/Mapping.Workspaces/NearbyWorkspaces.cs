using System.IO.Enumeration;

namespace Mapping.Workspaces;

/// <summary>Finds workspaces by their markers below a folder that holds none itself; it looks at a bounded number of folders.</summary>
public static class NearbyWorkspaces
{
    private const int MostFolders = 20_000;

    private const int MostFound = 20;

    private static readonly EnumerationOptions Options = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>The folders that hold a marker, relative to the root with <c>/</c>, ordinal order; what lies below one of them is not looked at.</summary>
    public static IReadOnlyList<string> Below(string root)
    {
        var found = new List<string>();
        var pending = new Queue<string>([""]);
        for (var seen = 0; seen < MostFolders && found.Count < MostFound && pending.TryDequeue(out var folder); seen++)
        {
            if (folder.Length > 0 && File.Exists(Path.Join(root, folder, WorkspaceRoot.MarkerFile)))
            {
                found.Add(folder);
                continue;
            }

            foreach (var name in FoldersIn(Path.Join(root, folder)))
            {
                pending.Enqueue(folder.Length == 0 ? name : $"{folder}/{name}");
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static IEnumerable<string> FoldersIn(string path)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<string>(path, (ref FileSystemEntry entry) => entry.FileName.ToString(), Options)
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                        entry.IsDirectory && !entry.FileName.StartsWith('.') && !entry.FileName.SequenceEqual(FoundEntry.PackageFolder),
                }.Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
