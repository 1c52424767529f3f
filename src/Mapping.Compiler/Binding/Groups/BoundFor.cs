using System.Collections.Immutable;

namespace Mapping.Compiler.Binding;

/// <summary>What something is for.</summary>
/// <param name="Systems">The names of systems; null for every system.</param>
/// <param name="Written">As it is written, where that names groups or takes something out; else null.</param>
internal readonly record struct BoundFor(ImmutableArray<string>? Systems, string? Written);
