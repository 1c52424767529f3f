using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>An obligation that applies to a system and that no scope of the system names.</summary>
public sealed record OutOfScopeObligation(FrameworkSymbol Framework, Provision Provision);
