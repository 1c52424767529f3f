using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>What a vendor sells, what it provides and what it claims.</summary>
public sealed record ProductSymbol(string Name, string Title, Location Location)
{
    public Domain Domain { get; init; }

    public RenewalSymbol? Renewal { get; init; }

    /// <summary>Controls of this workspace that the product implements.</summary>
    public ImmutableArray<ControlSymbol> Provides { get; init; } = [];

    /// <summary>Controls that the customer must run for the claims to count.</summary>
    public ImmutableArray<ControlSymbol> Requires { get; init; } = [];

    public ImmutableArray<MappingSymbol> Claims { get; init; } = [];

    public ImmutableArray<EvidenceClass> Produces { get; init; } = [];

    public ImmutableArray<AttestationSymbol> Attestations { get; init; } = [];
}
