using System.Text.Json.Serialization.Metadata;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Workspaces;
using Mapping.Workspaces;

namespace Mapping.LanguageServer.Features;

/// <summary>What features have to work with. Only the thread of the state uses it.</summary>
internal sealed class Session(Connection connection, DocumentStore documents, WorkspaceSet workspaces, DiskLooks looks, IDispatchLog log, Action<Action> post)
{
    public Connection Connection => connection;

    public DocumentStore Documents => documents;

    public WorkspaceSet Workspaces => workspaces;

    public DiskLooks Looks => looks;

    public IDispatchLog Log => log;

    /// <summary>Does something on the thread of the state, behind what waits there. The one member that any thread may use.</summary>
    public void Post(Action action) => post(action);

    public SessionSettings Client { get; set; } = SessionSettings.None;

    /// <summary>
    /// A request about a document: computed on the pool from the snapshot of now, given up when the workspace changes, and null
    /// where the document is none of ours.
    /// </summary>
    public Computation<TResult?> OnDocument<TResult>(string uri, Func<DocumentContext, CancellationToken, TResult?> compute)
        where TResult : class
    {
        if (FindDocument(uri) is not var (workspace, document))
        {
            return new Computation<TResult?>(_ => null);
        }

        return new Computation<TResult?>(
            cancellation =>
            {
                cancellation.ThrowIfCancellationRequested();
                var result = compute(document, cancellation);
                cancellation.ThrowIfCancellationRequested();
                return result;
            },
            workspace);
    }

    /// <summary>Registers a request about a whole document.</summary>
    public void OnDocumentRequest<TResult>(
        MethodTable methods, string method, JsonTypeInfo<TResult?> resultType, Func<DocumentContext, CancellationToken, TResult?> compute)
        where TResult : class =>
        methods.OnComputedRequest(
            method, LspJson.Default.TextDocumentParams, resultType, parameters => OnDocument(parameters.TextDocument.Uri, compute));

    /// <summary>Registers a request about a place in a document, which is handed on as an offset.</summary>
    public void OnPositionRequest<TResult>(
        MethodTable methods, string method, JsonTypeInfo<TResult?> resultType, Func<DocumentContext, int, CancellationToken, TResult?> compute)
        where TResult : class =>
        methods.OnComputedRequest(
            method,
            LspJson.Default.TextDocumentPositionParams,
            resultType,
            parameters => OnDocument(
                parameters.TextDocument.Uri,
                (document, cancellation) => compute(document, document.Positions.OffsetOf(parameters.Position), cancellation)));

    /// <summary>A document in the state of now: one that the editor holds, or a file of a workspace.</summary>
    public (HostedWorkspace Workspace, DocumentContext Document)? FindDocument(string uri)
    {
        var path = documents.TryFind(uri, out var held) ? held.Path
            : DocumentUri.PathOf(uri) is { } spelled ? PathIdentity.OfFile(spelled)
            : null;
        if (workspaces.FindShipped(uri, path) is var (reader, catalog))
        {
            return (reader, workspaces.ContextOf(reader).Document(catalog));
        }

        var place = held is not null ? workspaces.Find(held) : path is not null ? workspaces.FindFile(path) : null;
        return place is var (workspace, relative) && workspaces.ContextOf(workspace).Document(relative) is { } document
            ? (workspace, document)
            : null;
    }
}
