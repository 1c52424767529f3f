using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Transport;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Renaming across files. Why a name can't be changed is the answer's error, which editors show.</summary>
internal sealed class RenameFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        capabilities["renameProvider"] = client.Capabilities.Has("textDocument", "rename", "prepareSupport")
            ? new JsonObject { ["prepareProvider"] = true }
            : true;

    public void Register(MethodTable methods)
    {
        session.OnPositionRequest(methods, "textDocument/prepareRename", EditingJson.Default.PrepareRenameResult!, (document, offset, _) => Prepare(document, offset));
        methods.OnComputedRequest("textDocument/rename", EditingJson.Default.RenameParams, EditingJson.Default.WorkspaceEdit!, parameters =>
            session.OnDocument(parameters.TextDocument.Uri, (document, _) => Rename(document, document.Positions.OffsetOf(parameters.Position), parameters.NewName)));
    }

    private static PrepareRenameResult? Prepare(DocumentContext document, int offset)
    {
        if (document.Editor is not { } editor)
        {
            return null;
        }

        var preparation = Renaming.Prepare(editor, offset);
        return preparation.Span is { } span
            ? new PrepareRenameResult(document.Positions.RangeOf(span), preparation.Name)
            : throw new RequestFailure(ErrorCode.RequestFailed, preparation.Problem ?? "There is nothing to rename here.");
    }

    private static WorkspaceEdit? Rename(DocumentContext document, int offset, string newName)
    {
        if (document.Editor is not { } editor)
        {
            return null;
        }

        var result = Renaming.Rename(editor, offset, newName);
        return result.Problem is { } problem
            ? throw new RequestFailure(ErrorCode.RequestFailed, problem)
            : EditItems.Of(document.Context, result.Edits);
    }
}
