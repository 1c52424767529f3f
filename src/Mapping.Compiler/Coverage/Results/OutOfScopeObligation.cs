using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>An obligation that applies to a system and that no scope of the system names.</summary>
public sealed record OutOfScopeObligation(FrameworkSymbol Framework, Provision Provision)
{
    /// <summary>What would take it away, or put it off, were it signed, such as <c>class general-purpose-model</c>; null where nothing that is declared would.</summary>
    public string? Unsigned { get; init; }
}
