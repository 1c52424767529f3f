using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Says whose an obligation is.</summary>
internal sealed class OpenOwners(ImmutableArray<OwnerSymbol> owners)
{
    /// <summary>Those who own controls that touch it, else those whose side answers for it; ordinal order.</summary>
    public ImmutableArray<OwnerSymbol> Of(ObligationResult obligation)
    {
        ImmutableArray<OwnerSymbol> touching =
        [
            .. obligation.Controls
                .Where(covering => !OfferWorld.IsClaim(covering.Control))
                .Select(covering => covering.Control.Owner)
                .OfType<OwnerSymbol>()
                .DistinctBy(owner => owner.Name)
                .OrderBy(owner => owner.Name, StringComparer.Ordinal),
        ];
        return touching.IsEmpty ? [.. owners.Where(owner => (owner.Domain & obligation.Provision.Domain) != 0)] : touching;
    }
}
