namespace Mapping.LanguageServer.Protocol;

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);
