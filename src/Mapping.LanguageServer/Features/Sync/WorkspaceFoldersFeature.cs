using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Sync;

/// <summary>Follows the folders that the editor works on.</summary>
internal sealed class WorkspaceFoldersFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        if (client.Capabilities.Has("workspace", "workspaceFolders"))
        {
            Nested.Of(capabilities, "workspace")["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true };
        }
    }

    public void Register(MethodTable methods) => methods.OnNotification(
        "workspace/didChangeWorkspaceFolders",
        LspJson.Default.DidChangeWorkspaceFoldersParams,
        parameters => session.Workspaces.ChangeFolders(PathsOf(parameters.Event.Added), PathsOf(parameters.Event.Removed)));

    private static IEnumerable<string> PathsOf(IEnumerable<WorkspaceFolder> folders) =>
        folders.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>();
}
