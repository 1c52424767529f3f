namespace Mapping.Evidence.Sources;

/// <summary>A file that a reader of a pattern would take for one that it names, and that it does not name.</summary>
/// <param name="Path">Its path relative to the workspace, with <c>/</c>.</param>
/// <param name="Why">A clause without a full stop.</param>
public readonly record struct LeftOutFile(string Path, string Why);
