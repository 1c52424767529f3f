using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Whether a gate holds for a system. <see cref="Gate"/> is null for the default gate.</summary>
public sealed record GateResult(string Name, GateSymbol? Gate, SystemSymbol System, bool Holds, ImmutableArray<RequirementResult> Requirements);
