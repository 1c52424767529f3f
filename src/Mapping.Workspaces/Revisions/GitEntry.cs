namespace Mapping.Workspaces.Revisions;

/// <summary>A file or a link of a revision.</summary>
/// <param name="Path">Relative to the workspace, with <c>/</c>.</param>
/// <param name="Object">The name of its content.</param>
/// <param name="IsLink">A symbolic link, whose content is its target.</param>
/// <param name="Repository">What holds its content.</param>
internal readonly record struct GitEntry(string Path, string Object, bool IsLink, GitProcess Repository);
