namespace Mapping.Workspaces.Evidence;

/// <summary>An entry somewhere below a folder.</summary>
/// <param name="Folder">The folder that holds it.</param>
/// <param name="Path">That folder's path below the one where the search began, ends with <c>/</c>, empty for that one itself.</param>
/// <param name="Entry">The entry.</param>
internal readonly record struct EvidenceFind(EvidenceFolder Folder, string Path, EvidenceEntry Entry);
