using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>
/// The first four answers on a product, and the facts behind each. They speak of what the product is declared to cover, in every
/// framework in use, whatever the system's scope.
/// </summary>
public sealed record ProductAnswers
{
    /// <summary>Security, assurance, both or neither, see <see cref="DomainShares.Kind"/>; of what is claimed and provided together.</summary>
    public required ProductKind Kind { get; init; }

    /// <summary>The provisions that claims name which count.</summary>
    public required DomainShares Claimed { get; init; }

    /// <summary>The provisions onto which controls that it provides are mapped.</summary>
    public required DomainShares Provided { get; init; }

    /// <summary>Those of <see cref="Provided"/> for which a control operates and its evidence passes.</summary>
    public required DomainShares Evidenced { get; init; }

    /// <summary>The articles, clauses and annexes with an assessable provision claimed or provided; by framework, in the order of the catalog.</summary>
    public ImmutableArray<MappedArticle> MapsTo { get; init; } = [];

    /// <summary>Who decides on the renewal; null where undeclared.</summary>
    public OwnerSymbol? RenewalOwner { get; init; }

    /// <summary>Whether that owner's domain has what <see cref="Kind"/> asks for; null where there is nothing to compare.</summary>
    public bool? OwnerFits { get; init; }

    /// <summary>What the vendor says that it produces; where it says nothing, what was seen.</summary>
    public EvidenceKind Evidence => Declared == EvidenceKind.None ? Seen : Declared;

    /// <summary>What the vendor says that it produces.</summary>
    public required EvidenceKind Declared { get; init; }

    /// <summary>What passes in this workspace behind the controls that it provides.</summary>
    public required EvidenceKind Seen { get; init; }
}
