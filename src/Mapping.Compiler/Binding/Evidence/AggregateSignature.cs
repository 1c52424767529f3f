using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>What an aggregate takes.</summary>
public sealed record AggregateSignature(Aggregate Aggregate, string Name, bool TakesField, bool TakesPercentile, bool NeedsWhere, string Form)
{
    public static readonly AggregateSignature[] All =
    [
        new(Aggregate.Count, "count", false, false, false, "count() or count(where TEST)"),
        new(Aggregate.Distinct, "distinct", true, false, false, "distinct(FIELD)"),
        new(Aggregate.Latest, "latest", true, false, false, "latest(FIELD)"),
        new(Aggregate.Max, "max", true, false, false, "max(FIELD)"),
        new(Aggregate.Mean, "mean", true, false, false, "mean(FIELD)"),
        new(Aggregate.Median, "median", true, false, false, "median(FIELD)"),
        new(Aggregate.Min, "min", true, false, false, "min(FIELD)"),
        new(Aggregate.Percentile, "percentile", true, true, false, "percentile(FIELD, 95)"),
        new(Aggregate.Share, "share", false, false, true, "share(where TEST)"),
        new(Aggregate.Sum, "sum", true, false, false, "sum(FIELD)"),
    ];

    /// <summary>Whether it may be divided, and divide: what is known of it is then one exact number.</summary>
    public bool IsOfRatios => Aggregate is Aggregate.Count or Aggregate.Distinct or Aggregate.Sum or Aggregate.Mean or Aggregate.Min or Aggregate.Max;

    /// <summary>Whether it computes with numbers, of which one can be taken away from another.</summary>
    public bool TakesDifference => TakesField && Aggregate is not (Aggregate.Distinct or Aggregate.Latest);

    public static readonly string[] Names = [.. All.Select(signature => signature.Name)];

    public static AggregateSignature Of(Aggregate aggregate)
    {
        foreach (var signature in All)
        {
            if (signature.Aggregate == aggregate)
            {
                return signature;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(aggregate), aggregate, "There is no such aggregate.");
    }

    public static AggregateSignature? Find(ReadOnlySpan<char> name)
    {
        foreach (var signature in All)
        {
            if (name.SequenceEqual(signature.Name))
            {
                return signature;
            }
        }

        return null;
    }
}
