using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>What of a framework a system is judged against.</summary>
public sealed record ScopeSymbol(FrameworkSymbol Framework, ProvisionSet Provisions, Location Location);
