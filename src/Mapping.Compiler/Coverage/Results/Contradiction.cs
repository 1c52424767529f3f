using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A fact that can't hold beside what else a system declares.</summary>
public sealed record Contradiction(FrameworkSymbol Framework, FactDefinition Fact);
