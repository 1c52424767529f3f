using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// The files of a workspace as they were last read. A file that was read again and is the same keeps its text object, so that
/// nothing is computed again for it.
/// </summary>
internal sealed class DiskFiles(string root, WorkspaceReach reach, WorkspaceOptions options)
{
    private readonly Dictionary<string, ReadFile> files = new(StringComparer.Ordinal);
    private ImmutableArray<Diagnostic> walkDiagnostics = [];

    /// <summary>Every folder that a file lies below; null until somebody asks.</summary>
    private HashSet<string>? folders;

    public long FilesRead { get; private set; }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SourceText> Sources { get; private set; } = [];

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SourceText> Catalogs { get; private set; } = [];

    /// <summary>The folders below that are workspaces of their own.</summary>
    public ImmutableArray<string> OtherWorkspaces { get; private set; } = [];

    public SourceText? Find(string path) => files.TryGetValue(path, out var file) ? file.Content.Text : null;

    /// <summary>Whether there is a file of this path, or one below it.</summary>
    public bool HasAt(string path) => files.ContainsKey(path) || (folders ??= [.. files.Keys.SelectMany(WorkspacePath.FoldersOf)]).Contains(path);

    /// <summary>What could not be read, but for files that an editor holds.</summary>
    public IEnumerable<Diagnostic> DiagnosticsExcept(Func<string, bool> isOpen) => walkDiagnostics.Concat(
        files.Values.Where(file => !isOpen(file.Content.Text.Path)).SelectMany(file => file.Content.Diagnostics));

    /// <summary>Looks which files there are, and reads those that are new, are not as they were by length and time, or may have changed.</summary>
    /// <param name="mayHaveChanged">Whether somebody says that a file that is known differs.</param>
    /// <returns>Whether anything is not what it was.</returns>
    /// <exception cref="WorkspaceException">The root can't be read.</exception>
    public bool Refresh(Func<string, bool> mayHaveChanged)
    {
        var walk = new WorkspaceWalk(root, reach);
        walk.Run();
        OtherWorkspaces = [.. walk.OtherWorkspaces];

        // An editor opens the workspaces below as well, and judges each of them.
        var hasChanged = TakeWalk([.. walk.Diagnostics.ToSortedArray().Where(finding => finding.Descriptor != WorkspaceDiagnostics.OtherWorkspace)]);
        var found = walk.Files.Select(entry => entry.RelativePath).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in files.Keys.Where(path => !found.Contains(path)).ToList())
        {
            hasChanged |= files.Remove(gone);
        }

        // Taken first: what changes while it is read is seen the next time.
        var now = DateTime.UtcNow;
        var entries = walk.Files.Where(entry => !IsKnown(entry) || mayHaveChanged(entry.RelativePath)).ToList();
        var contents = new FileContent[entries.Count];
        Parallel.For(0, entries.Count, i => contents[i] = SourceFileReader.Read(entries[i], options));
        for (var i = 0; i < contents.Length; i++)
        {
            hasChanged |= Keep(entries[i], contents[i], now);
        }

        FilesRead += contents.Length;
        if (hasChanged)
        {
            folders = null;
            Sources = TextsOf(isCatalog: false);
            Catalogs = TextsOf(isCatalog: true);
        }

        return hasChanged;
    }

    private bool TakeWalk(ImmutableArray<Diagnostic> found)
    {
        var isSame = AreSaid(walkDiagnostics, found);
        walkDiagnostics = found;
        return !isSame;
    }

    private bool IsKnown(WorkspaceEntry entry) =>
        files.TryGetValue(entry.RelativePath, out var known) && known.Stamp == entry.Stamp && entry.Stamp.Settles(known.Read);

    private ImmutableArray<SourceText> TextsOf(bool isCatalog) =>
    [
        .. files.Values.Where(file => file.IsCatalog == isCatalog).Select(file => file.Content.Text).OrderBy(text => text.Path, StringComparer.Ordinal),
    ];

    private bool Keep(WorkspaceEntry entry, FileContent content, DateTime now)
    {
        var isSame = files.TryGetValue(entry.RelativePath, out var known) && known.Content.Text.Content == content.Text.Content;
        var isSaid = isSame && AreSaid(known.Content.Diagnostics, content.Diagnostics);
        var kept = isSaid ? known.Content : isSame ? new FileContent(known.Content.Text, content.Diagnostics) : content;
        files[entry.RelativePath] = new ReadFile(kept, entry.IsCatalog, entry.Stamp, now);
        return !isSaid;
    }

    /// <summary>What is wrong with a file that can't be read has no text to stand in, so that words and paths decide.</summary>
    private static bool AreSaid(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> now) =>
        before.Length == now.Length && before.Zip(now).All(pair =>
            pair.First.Code == pair.Second.Code
            && pair.First.Message == pair.Second.Message
            && pair.First.Location.Path == pair.Second.Location.Path
            && pair.First.Location.Span == pair.Second.Location.Span);

    private readonly record struct ReadFile(FileContent Content, bool IsCatalog, FileStamp Stamp, DateTime Read);
}
