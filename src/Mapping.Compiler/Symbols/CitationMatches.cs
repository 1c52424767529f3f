using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>What a citation that somebody typed means.</summary>
/// <param name="Found">A provision for each framework that has it; empty where none has.</param>
/// <param name="Problem">A sentence on why nothing is found, with the nearest citation; null where something is.</param>
public sealed record CitationMatches(ImmutableArray<(FrameworkSymbol Framework, Provision Provision)> Found, string? Problem);
