namespace Mapping.Workspaces.Evidence;

/// <summary>A folder to look into.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Path">As the pattern comes to it, ends with <c>/</c>, empty for the root.</param>
/// <param name="Position">How many parts of the pattern lie behind.</param>
/// <param name="IsDirect">Whether no link was followed.</param>
internal readonly record struct EvidenceVisit(EvidenceFolder Folder, string Path, int Position, bool IsDirect);
