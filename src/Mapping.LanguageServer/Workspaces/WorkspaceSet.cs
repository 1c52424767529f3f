using System.Collections.Immutable;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageService;
using Mapping.Workspaces;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// The workspaces that are kept: those of the client's folders, and those of files that it opened elsewhere. Only the thread of the
/// state uses it.
/// </summary>
internal sealed class WorkspaceSet(
    DocumentStore documents,
    PendingRequests pending,
    Action<HostedWorkspace> startReading,
    Func<SessionSettings> settings,
    WorkspaceSettings reading,
    IDispatchLog log)
{
    private readonly Dictionary<string, HostedWorkspace> byRoot = new(StringComparer.Ordinal);
    private ImmutableArray<string> folders = [];
    private DateOnly? asOf;

    public ImmutableArray<IWorkspaceListener> Listeners { get; set; } = [];

    public IEnumerable<HostedWorkspace> All => byRoot.Values.OrderBy(workspace => workspace.Root, StringComparer.Ordinal);

    /// <summary>The day at whose end everything is judged.</summary>
    public DateOnly AsOf => asOf ?? reading.Today();

    public void SetAsOf(DateOnly? date)
    {
        asOf = date;
        foreach (var workspace in byRoot.Values)
        {
            workspace.Workspace.SetAsOf(date);
        }

        TouchAll();
    }

    /// <summary>The same, unless it is chosen already.</summary>
    public void ChooseAsOf(DateOnly? date)
    {
        if (date != asOf)
        {
            SetAsOf(date);
        }
    }

    /// <summary>Something has changed that every workspace depends on.</summary>
    public void TouchAll()
    {
        foreach (var workspace in byRoot.Values)
        {
            Touch(workspace);
        }
    }

    /// <summary>The client works on other folders now.</summary>
    public void SetFolders(ImmutableArray<string> paths)
    {
        folders = paths;
        Arrange();
    }

    public void ChangeFolders(IEnumerable<string> added, IEnumerable<string> removed) =>
        SetFolders([.. folders.Except(removed, StringComparer.Ordinal).Union(added, StringComparer.Ordinal)]);

    /// <summary>Opens what is needed, closes what is not, and gives every document to its workspace.</summary>
    public void Arrange()
    {
        var owners = documents.All.Select(document => (Document: document, Root: RootOf(document))).ToList();
        var needed = owners.Select(owner => owner.Root).OfType<string>()
            .Concat(folders.Where(Directory.Exists).Select(WorkspaceRoot.Find))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var root in byRoot.Keys.Where(root => !needed.Contains(root)).ToList())
        {
            Close(root);
        }

        foreach (var root in needed.Where(root => !byRoot.ContainsKey(root)))
        {
            Open(root, owners.Where(owner => owner.Root == root).Select(owner => owner.Document));
        }
    }

    /// <summary>The workspace that a document belongs to, and its path there; null where it is no file of a workspace.</summary>
    public (HostedWorkspace Workspace, string Path)? Find(HeldDocument document) =>
        RootOf(document) is { } root && document.Path is { } full && byRoot.TryGetValue(root, out var workspace)
        && workspace.RelativePathOf(full) is { } path && WorkspacePath.IsRead(path)
            ? (workspace, path)
            : null;

    /// <summary>The workspace of a file that nobody need hold open.</summary>
    public (HostedWorkspace Workspace, string Path)? FindFile(string fullPath) =>
        byRoot.Values.Where(workspace => WorkspaceRoots.IsAround(workspace.Root, fullPath)).MaxBy(workspace => workspace.Root.Length) is { } workspace
        && workspace.RelativePathOf(fullPath) is { } path
            ? (workspace, path)
            : null;

    /// <summary>An editor opened a document.</summary>
    public void Opened(HeldDocument document)
    {
        Arrange();
        Changed(document);
        if (Find(document) is var (workspace, path))
        {
            foreach (var listener in Listeners)
            {
                listener.Opened(workspace, path);
            }
        }
    }

    /// <summary>An editor has a new text of a document.</summary>
    public void Changed(HeldDocument document)
    {
        if (Find(document) is var (workspace, path))
        {
            workspace.Workspace.SetDocument(path, document.Text, document.Version);
            Touch(workspace);
        }
    }

    /// <summary>An editor holds a document no longer.</summary>
    public void Closed(HeldDocument document)
    {
        if (Find(document) is var (workspace, path))
        {
            workspace.Workspace.CloseDocument(path);
            Touch(workspace);
        }

        Arrange();
    }

    /// <summary>Files were created, changed or deleted on disk.</summary>
    public void FilesChanged(IEnumerable<string> fullPaths)
    {
        var paths = fullPaths.ToList();
        if (paths.Exists(path => Path.GetFileName(path) == WorkspaceRoot.MarkerFile))
        {
            // Which file belongs to which workspace may have changed.
            byRoot.Keys.ToList().ForEach(Close);
            Arrange();
            return;
        }

        foreach (var workspace in byRoot.Values)
        {
            ImmutableArray<string> own = [.. paths.Select(workspace.RelativePathOf).OfType<string>()];
            if (!own.IsEmpty)
            {
                Guard(workspace.Root, () => workspace.Workspace.RefreshFiles(own));
                Touch(workspace);
            }
        }
    }

    public SnapshotContext ContextOf(HostedWorkspace workspace)
    {
        var snapshot = workspace.Workspace.Current;
        var spellings = documents.All
            .Select(document => (document.Uri, Path: document.Path is { } full ? workspace.RelativePathOf(full) : null))
            .Where(entry => entry.Path is not null)
            .ToDictionary(entry => entry.Path ?? "", entry => entry.Uri, StringComparer.Ordinal);
        return new SnapshotContext(snapshot, new SnapshotUris(snapshot, spellings, settings().Encoding), settings())
        {
            Fields = new FieldKnowledge(workspace.Workspace.Inspections),
        };
    }

    /// <summary>What is computed of a workspace's earlier state is stale, and its new one has still to settle.</summary>
    public void Touch(HostedWorkspace workspace)
    {
        workspace.IsDirty = true;
        pending.Invalidate(workspace);
    }

    /// <summary>Computes the new states and tells of them.</summary>
    public void Settle()
    {
        foreach (var workspace in All.Where(workspace => workspace.IsDirty).ToList())
        {
            workspace.IsDirty = false;
            Guard(workspace.Root, () =>
            {
                var context = ContextOf(workspace);
                foreach (var listener in Listeners)
                {
                    listener.Settled(workspace, context);
                }

                if (settings().ReadsEvidence)
                {
                    workspace.Evidence?.Consider();
                    workspace.Inspection?.Consider();
                }
            });
        }
    }

    public void CloseAll() => byRoot.Keys.ToList().ForEach(Close);

    private string? RootOf(HeldDocument document) => document.Path is { } path ? WorkspaceRoots.Of(path, folders) : null;

    private void Open(string root, IEnumerable<HeldDocument> held) => Guard(root, () =>
    {
        var opened = Workspace.Open(root, reading);
        opened.SetAsOf(asOf);
        var workspace = new HostedWorkspace(opened);
        startReading(workspace);
        byRoot.Add(root, workspace);
        foreach (var document in held)
        {
            Changed(document);
        }
    });

    private void Close(string root)
    {
        if (byRoot.Remove(root, out var workspace))
        {
            workspace.Evidence?.Dispose();
            workspace.Inspection?.Dispose();
            pending.Invalidate(workspace);
            foreach (var listener in Listeners)
            {
                listener.Closed(workspace);
            }
        }
    }

    /// <summary>A folder that can't be read any more, or a fault in what is computed of it, must not take the others along.</summary>
    private void Guard(string root, Action action)
    {
        try
        {
            action();
        }
        catch (WorkspaceException exception)
        {
            log.Warn(exception.Message);
        }
        catch (Exception exception)
        {
            log.Fail($"The workspace {Path.GetFileName(root)}", exception);
        }
    }
}
