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
    /// <summary>What stands behind <c>for</c> where groups or <c>except</c> do, such as <c>lending except pilot</c>; null where nothing but systems does.</summary>
    public string? ForWritten { get; init; }

    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);
}
