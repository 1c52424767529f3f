using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>A feed in which records of a rule have their matches, or must not have them.</summary>
/// <param name="Name">What rules call it.</param>
/// <param name="Files">What was read of it, ordinal order of paths.</param>
public sealed record MatchedFeed(string Name, ImmutableArray<EvidenceFile> Files);
