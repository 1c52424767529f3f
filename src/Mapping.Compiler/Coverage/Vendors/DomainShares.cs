using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>How many assessable provisions lie on which side.</summary>
public sealed record DomainShares(int Security, int Assurance, int Shared)
{
    /// <summary>A product with less than one in four of its one-sided provisions on a side is not one of that side.</summary>
    private const int OneIn = 4;

    public int Total => Security + Assurance + Shared;

    /// <summary>
    /// The rule of the first answer. Provisions for which both sides answer tip no balance; who has only such serves both sides.
    /// Among the others, a side counts from one in four.
    /// </summary>
    public ProductKind Kind
    {
        get
        {
            var oneSided = Security + Assurance;
            var isSecurity = Security > 0 && Security * OneIn >= oneSided;
            var isAssurance = Assurance > 0 && Assurance * OneIn >= oneSided;
            return (isSecurity, isAssurance, Shared) switch
            {
                (true, true, _) => ProductKind.Both,
                (true, false, _) => ProductKind.Security,
                (false, true, _) => ProductKind.Assurance,
                (_, _, > 0) => ProductKind.Both,
                _ => ProductKind.Neither,
            };
        }
    }

    internal static DomainShares Of(IEnumerable<Provision> leaves)
    {
        var counts = leaves.CountBy(leaf => leaf.Domain).ToDictionary();
        return new DomainShares(
            counts.GetValueOrDefault(Domain.Security), counts.GetValueOrDefault(Domain.Assurance), counts.GetValueOrDefault(Domain.Shared));
    }
}
