using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageService;
using Mapping.Workspaces;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>
/// The workspaces that are kept: those of the client's folders and below them, and those of files that it opened elsewhere. Only the
/// thread of the state uses it.
/// </summary>
internal sealed class WorkspaceSet(
    DocumentStore documents,
    PendingRequests pending,
    Action<HostedWorkspace> startReading,
    Func<SessionSettings> settings,
    WorkspaceSettings reading,
    ShippedFiles shipped,
    IDispatchLog log)
{
    private readonly Dictionary<string, HostedWorkspace> byRoot = new(PathIdentity.Comparer);
    private readonly WorkspaceGuard guard = new(log);
    private DocumentPlaces? placed;
    private ImmutableArray<ClientFolder> folders = [];
    private DateOnly? asOf;
    private bool isRearranged;
    private bool saysOverfull;

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
    /// <param name="spelled">As the client spells them.</param>
    public void SetFolders(IEnumerable<string> spelled)
    {
        folders = [.. spelled.Select(ClientFolder.Of)];
        Arrange();
    }

    public void ChangeFolders(IEnumerable<string> added, IEnumerable<string> removed) =>
        SetFolders(folders.Select(folder => folder.Spelled).Except(removed, PathIdentity.Comparer).Union(added, PathIdentity.Comparer));

    /// <summary>The one path of a file that an editor spells in this way.</summary>
    public string IdentityOf(string spelled) => WorkspaceRoots.IdentityOf(spelled, folders);

    /// <summary>Opens what is needed, closes what is not, and gives every document to its workspace.</summary>
    public void Arrange()
    {
        var needed = new NeededRoots(folders);
        folders.Select(WorkspaceRoots.Of).OfType<FoundRoot>().Concat(documents.All.Select(RootOf).OfType<FoundRoot>()).ToList().ForEach(needed.Add);
        while (needed.TakeNext() is { } root)
        {
            if (Keep(root) is { } workspace)
            {
                needed.AddBelow(root.Path, workspace.Workspace.OtherWorkspaces);
            }
        }

        if (needed.IsOverfull && !saysOverfull)
        {
            saysOverfull = true;
            log.Warn($"More than {NeededRoots.MaxBelow} workspaces lie below the opened folders. The others are judged once a file of theirs is opened.");
        }

        foreach (var root in byRoot.Keys.Where(root => !needed.Contains(root)).ToList())
        {
            Close(root);
        }

        foreach (var document in documents.All)
        {
            Places.Put(document, PlaceOf(document));
        }
    }

    /// <summary>The workspace that a document belongs to, and its path there; null where it is no file of a workspace.</summary>
    public PlacedDocument? Find(HeldDocument document) => Places.Find(document);

    /// <summary>The workspace of a file that nobody need hold open, by its path without links.</summary>
    public PlacedDocument? FindFile(string path) =>
        byRoot.Values.Where(workspace => workspace.Reaches(path)).MaxBy(workspace => workspace.Root.Length) is { } workspace
        && workspace.RelativePathOf(path) is { } relative
            ? new PlacedDocument(workspace, relative)
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
    public void Changed(HeldDocument document) => Places.Write(document);

    /// <summary>An editor holds a document no longer.</summary>
    public void Closed(HeldDocument document)
    {
        Places.TakeAway(document.Uri);
        Arrange();
    }

    /// <summary>Files or folders were created, changed or deleted on disk.</summary>
    /// <param name="spelled">Their paths as the client spells them.</param>
    public void FilesChanged(IEnumerable<string> spelled)
    {
        var paths = FileNews.Identities(spelled);
        var isNews = false;
        foreach (var workspace in byRoot.Values)
        {
            guard.Do(workspace.Root, () =>
            {
                if (FileNews.Of(workspace, paths) is { IsEmpty: false } own)
                {
                    isNews = true;
                    Touch(workspace);
                    workspace.Workspace.RefreshFiles(own);
                }
            });
        }

        if (isNews || paths.Any(path => Path.GetFileName(path) == WorkspaceRoot.MarkerFile))
        {
            Arrange();
        }
    }

    /// <summary>Looks at what is on disk, since nobody tells of changes.</summary>
    /// <param name="withEvidence">Whether evidence is doubted as well.</param>
    public void LookAgain(bool withEvidence)
    {
        foreach (var workspace in byRoot.Values)
        {
            guard.Do(workspace.Root, () =>
            {
                if (workspace.Workspace.LookAgain(withEvidence))
                {
                    Touch(workspace);
                }
            });
        }

        Arrange();
    }

    public SnapshotContext ContextOf(HostedWorkspace workspace)
    {
        var snapshot = workspace.Workspace.Current;
        var uris = new SnapshotUris(
            snapshot, SpellingOf(workspace.Root), Places.SpellingsIn(workspace), settings().Encoding, settings().HasInsideDocuments ? null : shipped);
        return new SnapshotContext(snapshot, uris, settings()) { Fields = new FieldKnowledge(workspace.Workspace.Inspections) };
    }

    /// <summary>A catalog that ships, as an editor may open it, with the workspace in whose light it is read: the first that uses it.</summary>
    public (HostedWorkspace Workspace, Framework Catalog)? FindShipped(string uri, string? path)
    {
        var catalog = InsideDocuments.CatalogOf(uri) ?? (path is not null ? shipped.CatalogAt(path) : null);
        return catalog is not null && All.MaxBy(workspace => workspace.Workspace.Current.Compilation.Catalogs.Contains(catalog)) is { } workspace
            ? (workspace, catalog)
            : null;
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
            guard.Do(workspace.Root, () => Settle(workspace));
        }

        if (isRearranged)
        {
            isRearranged = false;
            guard.Do("of the client", () => Listeners.ToList().ForEach(listener => listener.Rearranged()));
        }
    }

    public void CloseAll() => byRoot.Keys.ToList().ForEach(Close);

    private void Settle(HostedWorkspace workspace)
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
    }

    private DocumentPlaces Places => placed ??= new DocumentPlaces(documents, guard, Touch);

    private string SpellingOf(string root) => RootSpelling.Of(root, folders.Select(folder => (folder.Spelled, folder.Path))
        .Concat(documents.All.Select(document => (Spelled: document.SpelledPath ?? "", Path: document.Path ?? ""))
            .Where(document => document.Path.Length > 0)));

    private FoundRoot? RootOf(HeldDocument document) =>
        document.Path is { } path && !shipped.Contains(path) ? WorkspaceRoots.Of(path, folders) : null;

    /// <summary>The workspace at a root, opened if need be; null where it can't be.</summary>
    private HostedWorkspace? Keep(FoundRoot root)
    {
        if (byRoot.TryGetValue(root.Path, out var known) && known.Workspace.Reach == root.Reach)
        {
            return known;
        }

        Close(root.Path);
        guard.Do(root.Path, () =>
        {
            var opened = Workspace.Open(root.Path, reading with { Reach = root.Reach });
            opened.SetAsOf(asOf);
            var workspace = new HostedWorkspace(opened);
            startReading(workspace);
            byRoot.Add(root.Path, workspace);
            isRearranged = true;
        });
        return byRoot.GetValueOrDefault(root.Path);
    }

    private PlacedDocument? PlaceOf(HeldDocument document) =>
        RootOf(document) is { } root && document.Path is { } full && byRoot.TryGetValue(root.Path, out var workspace)
        && workspace.RelativePathOf(full) is { } path && WorkspacePath.IsRead(path)
            ? new PlacedDocument(workspace, path)
            : null;

    private void Close(string root)
    {
        if (byRoot.Remove(root, out var workspace))
        {
            isRearranged = true;
            Places.Forget(workspace);
            workspace.Evidence?.Dispose();
            workspace.Inspection?.Dispose();
            pending.Invalidate(workspace);
            foreach (var listener in Listeners)
            {
                listener.Closed(workspace);
            }
        }
    }
}
