using Mapping.LanguageServer.Documents;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>Which workspace each document of the editor was given to. Only the thread of the state uses it.</summary>
internal sealed class DocumentPlaces(DocumentStore documents, WorkspaceGuard guard, Action<HostedWorkspace> touch)
{
    /// <summary>By its URI as the editor spells it.</summary>
    private readonly Dictionary<string, PlacedDocument> places = new(StringComparer.Ordinal);

    public PlacedDocument? Find(HeldDocument document) => places.GetValueOrDefault(document.Uri);

    /// <summary>How the editor spells what it holds of a workspace, by path there.</summary>
    public Dictionary<string, string> SpellingsIn(HostedWorkspace workspace)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (uri, place) in places.Where(entry => entry.Value.Workspace == workspace))
        {
            spellings[place.Path] = uri;
        }

        return spellings;
    }

    /// <summary>Puts a document where it belongs now; null for nowhere.</summary>
    public void Put(HeldDocument document, PlacedDocument? place)
    {
        if (Find(document) == place)
        {
            return;
        }

        TakeAway(document.Uri);
        if (place is not null)
        {
            places.Add(document.Uri, place);
            Write(document);
        }
    }

    /// <summary>An editor has a new text of a document.</summary>
    public void Write(HeldDocument document)
    {
        if (Find(document) is var (workspace, path))
        {
            touch(workspace);
            guard.Do(workspace.Root, () => workspace.Workspace.SetDocument(path, document.Text, document.Version));
        }
    }

    /// <summary>The disk counts again, unless the editor holds the same file under another spelling.</summary>
    public void TakeAway(string uri)
    {
        if (!places.Remove(uri, out var place))
        {
            return;
        }

        touch(place.Workspace);
        guard.Do(place.Workspace.Root, () => place.Workspace.Workspace.CloseDocument(place.Path));
        if (documents.All.FirstOrDefault(document => Find(document) == place) is { } other)
        {
            Write(other);
        }
    }

    /// <summary>A workspace is gone, and with it the places in it.</summary>
    public void Forget(HostedWorkspace workspace)
    {
        foreach (var uri in places.Where(entry => entry.Value.Workspace == workspace).Select(entry => entry.Key).ToList())
        {
            places.Remove(uri);
        }
    }
}
