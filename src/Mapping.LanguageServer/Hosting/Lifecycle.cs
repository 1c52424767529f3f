using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Features;
using Mapping.LanguageServer.Features.Coverage;
using Mapping.LanguageServer.Protocol;
using Mapping.LanguageServer.Transport;

namespace Mapping.LanguageServer.Hosting;

/// <summary>The beginning and the end of a session.</summary>
internal sealed class Lifecycle(Session session, ImmutableArray<IFeature> features, ServerOptions options, Action<int> watchParent, Action end)
{
    private const string Initialize = "initialize";
    private const string Exit = "exit";

    private ImmutableArray<string> folders = [];
    private bool isInitialized;

    /// <summary>Whether the client said goodbye before it left.</summary>
    public bool HasShutDown { get; private set; }

    public void Register(MethodTable methods)
    {
        methods.OnRequest(Initialize, LspJson.Default.InitializeParams, LspJson.Default.InitializeResult, Begin);
        methods.OnNotification("initialized", LspJson.Default.Nothing, _ => Start());
        methods.OnRequest<Nothing, Nothing?>("shutdown", LspJson.Default.Nothing, LspJson.Default.Nothing!, _ => ShutDown());
        methods.OnNotification(Exit, LspJson.Default.Nothing, _ => end());

        // Clients send it whether anybody listens or not.
        methods.OnNotification("$/setTrace", LspJson.Default.JsonElement, _ => { });
    }

    /// <summary>Why a message can't be taken now.</summary>
    public RequestFailure? Refuse(string method) => (method, isInitialized, HasShutDown) switch
    {
        (Exit, _, _) => null,
        (_, _, true) => new RequestFailure(ErrorCode.InvalidRequest, "The server has shut down."),
        (Initialize, true, _) => new RequestFailure(ErrorCode.InvalidRequest, "The server is initialized already."),
        (Initialize, _, _) or (_, true, _) => null,
        _ => new RequestFailure(ErrorCode.ServerNotInitialized, "The server is not initialized yet."),
    };

    private InitializeResult Begin(InitializeParams parameters)
    {
        var capabilities = new ClientCapabilities(parameters.Capabilities);
        var settings = new ClientCapabilities(parameters.InitializationOptions);
        session.Client = new SessionSettings(
            capabilities,
            PositionEncodings.Choose(capabilities.Find("general", "positionEncodings")),
            Pulls: capabilities.Mentions("textDocument", "diagnostic") && capabilities.Has("workspace", "diagnostics", "refreshSupport"),
            HasInsideDocuments: settings.Has("insideDocuments") || capabilities.Mentions("workspace", "textDocumentContent"),
            ReadsEvidence: settings.Find("evidence").ValueKind != JsonValueKind.False)
        {
            ChoosesDate = settings.Find("asOf").ValueKind != JsonValueKind.Undefined,
            ExplainCommand = settings.Find("explainCommand") is { ValueKind: JsonValueKind.String } command ? command.GetString() : null,
        };
        if (settings.Find("asOf") is { ValueKind: JsonValueKind.String } asOf)
        {
            session.Workspaces.SetAsOf(Dates.Read(asOf.GetString()));
        }

        folders = FoldersOf(parameters);
        if (parameters.ProcessId is { } parent)
        {
            watchParent(parent);
        }

        isInitialized = true;
        return new InitializeResult(Capabilities(), new ServerInfo("mapping", options.Version));
    }

    private void Start()
    {
        foreach (var feature in features.OfType<IStartedFeature>())
        {
            feature.Started();
        }

        session.Workspaces.SetFolders(folders);
    }

    private JsonObject Capabilities()
    {
        var capabilities = new JsonObject { ["positionEncoding"] = PositionEncodings.NameOf(session.Client.Encoding) };
        foreach (var feature in features)
        {
            feature.Announce(capabilities, session.Client);
        }

        return capabilities;
    }

    private static ImmutableArray<string> FoldersOf(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { IsDefaultOrEmpty: false } given)
        {
            return [.. given.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>()];
        }

        var root = parameters.RootUri is { } uri ? DocumentUri.PathOf(uri) : parameters.RootPath;
        return root is null ? [] : [Path.GetFullPath(root)];
    }

    private Nothing? ShutDown()
    {
        HasShutDown = true;
        session.Workspaces.CloseAll();
        return null;
    }
}
