using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Text;

namespace Mapping.Cli.Commands;

/// <summary>Finds the products that names on the command line mean.</summary>
internal sealed class ProductSearch(ImmutableArray<OfferedProduct> offers)
{
    public ImmutableArray<OfferedProduct> Offers => offers;

    /// <summary>Each once, in the order in which they are named; a vendor stands for all its products.</summary>
    /// <exception cref="UsageException">A name means none of them.</exception>
    public ImmutableArray<OfferedProduct> Find(ImmutableArray<string> names) => [.. names.SelectMany(Find).Distinct()];

    private IEnumerable<OfferedProduct> Find(string name)
    {
        var found = offers.Where(offer => offer.Name == name || offer.Vendor.Name == name).ToList();
        return found.Count > 0 ? found : throw new UsageException(Unknown(name));
    }

    private string Unknown(string name)
    {
        var vendors = offers.Select(offer => offer.Vendor.Name).Distinct().ToList();
        var products = offers.Select(offer => offer.Name).ToList();
        var kind = name.Contains('/', StringComparison.Ordinal) ? "product" : "vendor";
        return (offers.Length, NearestName.Find(name, name.Contains('/', StringComparison.Ordinal) ? products : vendors)) switch
        {
            (0, _) => $"There is no {kind} \"{name}\": no product is declared.",
            (_, { } nearest) => $"There is no {kind} \"{name}\"; did you mean \"{nearest}\"?",
            _ => $"There is no {kind} \"{name}\"; there is: {string.Join(", ", products)}.",
        };
    }
}
