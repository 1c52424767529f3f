using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// The files of a workspace as they were last read. A file that was read again and is the same keeps its text object, so that
/// nothing is computed again for it.
/// </summary>
internal sealed class DiskFiles(string root, WorkspaceOptions options)
{
    private readonly Dictionary<string, (FileContent Content, bool IsCatalog)> files = new(StringComparer.Ordinal);
    private ImmutableArray<Diagnostic> walkDiagnostics = [];

    public long FilesRead { get; private set; }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SourceText> Sources { get; private set; } = [];

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SourceText> Catalogs { get; private set; } = [];

    public SourceText? Find(string path) => files.TryGetValue(path, out var file) ? file.Content.Text : null;

    /// <summary>What could not be read, but for files that an editor holds.</summary>
    public IEnumerable<Diagnostic> DiagnosticsExcept(Func<string, bool> isOpen) => walkDiagnostics.Concat(
        files.Values.Where(file => !isOpen(file.Content.Text.Path)).SelectMany(file => file.Content.Diagnostics));

    /// <summary>Looks which files there are, and reads those that are new or may have changed.</summary>
    /// <param name="mayHaveChanged">Whether a file that is known may differ.</param>
    /// <exception cref="WorkspaceException">The root can't be read.</exception>
    public void Refresh(Func<string, bool> mayHaveChanged)
    {
        var walk = new WorkspaceWalk(root);
        walk.Run();
        walkDiagnostics = walk.Diagnostics.ToSortedArray();
        var found = walk.Files.Select(entry => entry.RelativePath).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in files.Keys.Where(path => !found.Contains(path)).ToList())
        {
            files.Remove(gone);
        }

        var entries = walk.Files.Where(entry => !files.ContainsKey(entry.RelativePath) || mayHaveChanged(entry.RelativePath)).ToList();
        var contents = new FileContent[entries.Count];
        Parallel.For(0, entries.Count, i => contents[i] = SourceFileReader.Read(entries[i], options));
        for (var i = 0; i < contents.Length; i++)
        {
            Keep(entries[i], contents[i]);
        }

        FilesRead += contents.Length;
        Sources = TextsOf(isCatalog: false);
        Catalogs = TextsOf(isCatalog: true);
    }

    private ImmutableArray<SourceText> TextsOf(bool isCatalog) =>
    [
        .. files.Values.Where(file => file.IsCatalog == isCatalog).Select(file => file.Content.Text).OrderBy(text => text.Path, StringComparer.Ordinal),
    ];

    private void Keep(WorkspaceEntry entry, FileContent content)
    {
        var isSame = files.TryGetValue(entry.RelativePath, out var known) && known.Content.Text.Content == content.Text.Content;
        files[entry.RelativePath] = (isSame ? new FileContent(known.Content.Text, content.Diagnostics) : content, entry.IsCatalog);
    }
}
