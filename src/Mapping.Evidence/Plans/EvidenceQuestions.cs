using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Caching;

namespace Mapping.Evidence.Plans;

/// <summary>Whether two states of a workspace ask the same of their evidence, so that what it said of one it says of the other.</summary>
public static class EvidenceQuestions
{
    /// <summary>Places, titles and prose are no part of a question. Where rules stand in other words but ask the same, the answer may be no.</summary>
    public static bool AreTheSame(WorkspaceSymbols left, WorkspaceSymbols right) =>
        left.Systems.Select(system => (system.Name, system.Placed)).SequenceEqual(right.Systems.Select(system => (system.Name, system.Placed)))
        && AllPairs(left.Feeds, right.Feeds, AreTheSame)
        && AllPairs(left.Controls, right.Controls, AreTheSame)
        && AttestationsOf(left).SequenceEqual(AttestationsOf(right));

    /// <summary>Which documents of vendors should be there.</summary>
    private static IEnumerable<(string Vendor, string Product, string Path)> AttestationsOf(WorkspaceSymbols symbols) =>
        from vendor in symbols.Vendors
        from product in vendor.Products
        from attestation in product.Attestations
        select (vendor.Name, product.Name, attestation.Path);

    private static bool AllPairs<TSymbol>(ImmutableArray<TSymbol> left, ImmutableArray<TSymbol> right, Func<TSymbol, TSymbol, bool> same)
    {
        if (left == right)
        {
            return true;
        }

        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]) && !same(left[i], right[i]))
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }

    private static bool AreTheSame(FeedSymbol left, FeedSymbol right) =>
        left.Retained == right.Retained && PlanText.Of(left) == PlanText.Of(right);

    private static bool AreTheSame(ControlSymbol left, ControlSymbol right) =>
        left.Name == right.Name
        && left.Status == right.Status
        && (left.For is { } names ? right.For is { } others && names.SequenceEqual(others) : right.For is null)
        && AllPairs(left.Evidence, right.Evidence, AreTheSame);

    private static bool AreTheSame(EvidenceSymbol left, EvidenceSymbol right) =>
        left.Name == right.Name
        && left.IsBroken == right.IsBroken
        && left.Feed == right.Feed
        && left.Newest == right.Newest
        && left.Within == right.Within
        && left.Fresh == right.Fresh
        && (left.Cadence?.Period, left.Cadence?.Tolerated) == (right.Cadence?.Period, right.Cadence?.Tolerated)
        && AllPairs(left.Expectations, right.Expectations, (expectation, other) => expectation.Text == other.Text)
        && AreTheSame(left.Where, right.Where)
        && (left.Threshold?.Set, left.Threshold?.By) == (right.Threshold?.Set, right.Threshold?.By)
        && AreTheSame(left.Document, right.Document);

    private static bool AreTheSame(Predicate? left, Predicate? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && PredicateText.Of(left) == PredicateText.Of(right));

    private static bool AreTheSame(DocumentSymbol? left, DocumentSymbol? right) =>
        (left?.Path, left?.ApprovedBy, left?.ApprovedOn, left?.Sha256, left?.Review) == (right?.Path, right?.ApprovedBy, right?.ApprovedOn, right?.Sha256, right?.Review);
}
