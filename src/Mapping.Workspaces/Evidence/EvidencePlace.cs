namespace Mapping.Workspaces.Evidence;

/// <summary>Where a path leads.</summary>
/// <param name="FullPath">On this machine, without links; empty where it is refused.</param>
/// <param name="Refusal">Why what is there must not be read; else null.</param>
internal readonly record struct EvidencePlace(string FullPath, string? Refusal);
