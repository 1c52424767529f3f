using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>What must hold before something goes ahead.</summary>
public sealed record GateSymbol(
    string Name,
    ImmutableArray<string>? For,
    ImmutableArray<RequirementSymbol> Requirements,
    Location Location)
{
    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);
}
