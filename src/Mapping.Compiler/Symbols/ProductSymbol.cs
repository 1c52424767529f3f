using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>What a vendor sells, what it provides and what it claims.</summary>
public sealed record ProductSymbol(string Name, string Title, Location Location)
{
    public Domain Domain { get; init; }

    public RenewalSymbol? Renewal { get; init; }

    /// <summary>The names of the controls of this workspace that the product implements.</summary>
    public ImmutableArray<string> Provides { get; init; } = [];

    /// <summary>The names of the controls that the customer must run for the claims to count.</summary>
    public ImmutableArray<string> Requires { get; init; } = [];

    public ImmutableArray<MappingSymbol> Claims { get; init; } = [];

    public ImmutableArray<EvidenceClass> Produces { get; init; } = [];

    public ImmutableArray<AttestationSymbol> Attestations { get; init; } = [];
}
