using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>An undeclared fact that decides whether an obligation in scope applies to a system.</summary>
public sealed record OpenQuestion(FrameworkSymbol Framework, FactDefinition Fact);
