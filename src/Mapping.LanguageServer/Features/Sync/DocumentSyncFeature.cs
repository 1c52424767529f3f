using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Sync;

/// <summary>Keeps the texts that the editor holds.</summary>
internal sealed class DocumentSyncFeature(Session session) : IFeature
{
    private const int Incremental = 2;

    public void Announce(JsonObject capabilities, SessionSettings client) => capabilities["textDocumentSync"] = new JsonObject
    {
        ["openClose"] = true,
        ["change"] = Incremental,
        ["save"] = new JsonObject { ["includeText"] = false },
    };

    public void Register(MethodTable methods)
    {
        methods.OnNotification("textDocument/didOpen", LspJson.Default.DidOpenParams, Open);
        methods.OnNotification("textDocument/didChange", LspJson.Default.DidChangeParams, Change);
        methods.OnNotification("textDocument/didSave", LspJson.Default.TextDocumentParams, Save);
        methods.OnNotification("textDocument/didClose", LspJson.Default.TextDocumentParams, Close);
    }

    private void Open(DidOpenParams parameters)
    {
        var item = parameters.TextDocument;
        var path = DocumentUri.PathOf(item.Uri) is { } spelled ? session.Workspaces.IdentityOf(spelled) : null;
        var document = new HeldDocument(item.Uri, path, item.Text, item.Version);
        if (session.Documents.TryFind(item.Uri, out var before) && before.Uri != item.Uri)
        {
            // The same document, spelt in another way.
            session.Documents.Remove(before.Uri);
            session.Workspaces.Closed(before);
        }

        session.Documents.Set(document);
        session.Workspaces.Opened(document);
        session.Looks.Expect();
    }

    private void Change(DidChangeParams parameters)
    {
        var (uri, version) = parameters.TextDocument;
        if (!session.Documents.TryFind(uri, out var document))
        {
            session.Log.Warn($"A change of {uri}, which is not open, is passed over.");
            return;
        }

        var text = ContentChanges.Apply(document.Text, parameters.ContentChanges, session.Client.Encoding);
        var changed = document with { Text = text, Version = version ?? document.Version };
        session.Documents.Set(changed);
        session.Workspaces.Changed(changed);
    }

    /// <summary>Who watches files hears of it in another way.</summary>
    private void Save(TextDocumentParams parameters)
    {
        session.Looks.Expect();
        if (!session.Client.WatchesFiles && DocumentUri.PathOf(parameters.TextDocument.Uri) is { } path)
        {
            session.Workspaces.FilesChanged([path]);
        }
    }

    private void Close(TextDocumentParams parameters)
    {
        if (session.Documents.Remove(parameters.TextDocument.Uri) is { } document)
        {
            session.Workspaces.Closed(document);
        }
    }
}
