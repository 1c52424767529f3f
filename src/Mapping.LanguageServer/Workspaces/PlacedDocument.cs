namespace Mapping.LanguageServer.Workspaces;

/// <summary>A file of a workspace.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Path">The file's path there.</param>
internal sealed record PlacedDocument(HostedWorkspace Workspace, string Path);
