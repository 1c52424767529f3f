using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Lays what renewals cost beside what is open.</summary>
internal sealed class SpendingBuilder(GapQuestion question, SystemCoverage coverage, OpenOwners owners, DateOnly asOf)
{
    /// <param name="kinds">By offer, which side it serves.</param>
    public Spending Build(IReadOnlyList<ProductKind> kinds)
    {
        var paid = Enumerable.Range(0, question.Offers.Length).Where(index => IsPaid(question.Offers[index])).ToList();
        var counted = coverage.Obligations.Where(obligation => obligation.IsCounted).ToList();
        var byDomain = new[] { Domain.Security, Domain.Assurance, Domain.Shared, Domain.None }
            .Select(domain => Line(
                domain == Domain.None ? null : CatalogNames.NameOf(domain),
                paid.Where(index => DomainOf(kinds[index]) == domain),
                counted.Where(obligation => obligation.Provision.Domain == domain)))
            .Where(line => line.Obligations > 0 || !line.Products.IsEmpty);
        return new Spending([.. byDomain], ByOwner(paid, counted));
    }

    private ImmutableArray<SpendingLine> ByOwner(List<int> paid, List<ObligationResult> counted)
    {
        var owned = counted
            .SelectMany(obligation => owners.Of(obligation).Select(owner => (string?)owner.Name).DefaultIfEmpty().Select(name => (name, obligation)))
            .ToLookup(pair => pair.name, pair => pair.obligation);
        var bought = paid.ToLookup(index => question.Offers[index].Product.Renewal?.Owner?.Name);
        return
        [
            .. owned.Select(group => group.Key).Union(bought.Select(group => group.Key))
                .OrderBy(name => name is null)
                .ThenBy(name => name, StringComparer.Ordinal)
                .Select(name => Line(name, bought[name], owned[name])),
        ];
    }

    private SpendingLine Line(string? name, IEnumerable<int> paid, IEnumerable<ObligationResult> obligations)
    {
        var products = paid.Select(index => question.Offers[index]).ToImmutableArray();
        var counted = obligations.ToList();
        return new SpendingLine(name)
        {
            Products = products,
            PerYear = [.. products
                .Where(offer => YearlyCost.Of(offer.Product, asOf) is not null)
                .GroupBy(offer => offer.Product.Renewal?.Cost?.Currency ?? "", offer => YearlyCost.Of(offer.Product, asOf) ?? 0)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Sum()))],
            Unpriced = products.RemoveAll(offer => YearlyCost.Of(offer.Product, asOf) is not null),
            Obligations = counted.Count,
            Open = counted.Count(obligation => obligation.Design != DesignState.Mapped),
            Evidenced = counted.Count(obligation => obligation.Outcome == Outcome.Evidenced),
        };
    }

    /// <summary>
    /// A contract that runs, or has no end and serves already: the product is there, or a control that it provides operates. The rest is on
    /// offer, and costs nothing yet.
    /// </summary>
    private bool IsPaid(OfferedProduct offer) => offer.Pack is null && offer.Product.Renewal is { } renewal && (renewal.Until is { } until
        ? until >= asOf
        : question.Have.Contains(offer) || offer.Product.Provides.Any(control => control.Status.At(asOf) == ControlState.Operating));

    private static Domain DomainOf(ProductKind kind) => kind switch
    {
        ProductKind.Security => Domain.Security,
        ProductKind.Assurance => Domain.Assurance,
        ProductKind.Both => Domain.Shared,
        _ => Domain.None,
    };
}
