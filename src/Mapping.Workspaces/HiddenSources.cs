using System.IO.Enumeration;

namespace Mapping.Workspaces;

/// <summary>Finds sources that are passed over because their name, or that of a folder around them, begins with a full stop.</summary>
internal static class HiddenSources
{
    /// <summary>Tools keep large trees in hidden folders; what lies deeper or further back is not looked for.</summary>
    private const int MostFolders = 1000;

    private static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>Whether a file of this name is a source that somebody hid: not a lock of an editor, nor what a system stores beside a file.</summary>
    public static bool IsSource(ReadOnlySpan<char> name) => IsSourceOrSeen(name) && name.StartsWith('.');

    /// <summary>Whether a hidden folder of this name is looked into.</summary>
    public static bool IsLookedInto(ReadOnlySpan<char> name) => name.StartsWith('.') && !ToolFolders.HoldCopies(name);

    /// <summary>The sources below a hidden folder, with their paths below it, ordinal order. A workspace of its own hides nothing.</summary>
    public static List<string> Below(string folder)
    {
        var found = new List<string>();
        var pending = new Queue<string>();
        pending.Enqueue("");
        for (var looked = 0; looked < MostFolders && pending.TryDequeue(out var below); looked++)
        {
            try
            {
                Look(folder, below, found, pending);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Whoever may not look there judges nothing from there; a folder that is not hidden is told.
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Look(string folder, string below, List<string> found, Queue<string> pending)
    {
        var entries = new FileSystemEnumerable<(string Name, bool IsFolder)>(
            Path.Join(folder, below), (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory), EveryEntry).ToList();
        if (entries.Exists(entry => entry.Name == WorkspaceRoot.MarkerFile))
        {
            return;
        }

        foreach (var (name, isFolder) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = below.Length == 0 ? name : $"{below}/{name}";
            if (!isFolder && IsSourceOrSeen(name))
            {
                found.Add(path);
            }
            else if (isFolder && (!FoundEntry.IsHidden(name) || IsLookedInto(name)))
            {
                pending.Enqueue(path);
            }
        }
    }

    private static bool IsSourceOrSeen(ReadOnlySpan<char> name) => name.EndsWith(FoundEntry.SourceExtension, StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith(".#") && !name.StartsWith("._") && !name.StartsWith(".~");
}
