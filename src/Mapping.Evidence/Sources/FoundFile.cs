namespace Mapping.Evidence.Sources;

/// <summary>A file of evidence by its path relative to the workspace, with <c>/</c>.</summary>
/// <param name="Path">Its name in every result.</param>
/// <param name="Length">Its length in bytes when it was listed; 0 where it has none.</param>
public readonly record struct FoundFile(string Path, long Length);
