namespace Mapping.LanguageServer.Protocol;

internal sealed record WorkspaceFolder(string Uri, string Name = "");
