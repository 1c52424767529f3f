using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Documents;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Watching;

/// <summary>Files and folders that people create, rename or delete in the editor; some editors tell of these and watch nothing.</summary>
internal sealed class FileOperationsFeature(Session session) : IFeature
{
    private static readonly string[] Operations = ["didCreate", "didRename", "didDelete"];

    public void Announce(JsonObject capabilities, SessionSettings client)
    {
        foreach (var operation in Operations.Where(operation => client.Capabilities.Has("workspace", "fileOperations", operation)))
        {
            var filter = new JsonObject { ["scheme"] = "file", ["pattern"] = new JsonObject { ["glob"] = "**" } };
            Nested.Of(Nested.Of(capabilities, "workspace"), "fileOperations")[operation] = new JsonObject { ["filters"] = new JsonArray(filter) };
        }
    }

    public void Register(MethodTable methods)
    {
        methods.OnNotification("workspace/didCreateFiles", LspJson.Default.FileOperationParams, Take);
        methods.OnNotification("workspace/didRenameFiles", LspJson.Default.FileOperationParams, Take);
        methods.OnNotification("workspace/didDeleteFiles", LspJson.Default.FileOperationParams, Take);
    }

    private void Take(FileOperationParams parameters) => session.Workspaces.FilesChanged(parameters.Files
        .SelectMany(file => new[] { file.Uri, file.OldUri, file.NewUri })
        .Select(uri => uri is null ? null : DocumentUri.PathOf(uri))
        .OfType<string>());
}
