using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>The folder of a workspace, without links, and how far below it the workspace goes.</summary>
internal readonly record struct FoundRoot(string Path, WorkspaceReach Reach);
