using System.Runtime.InteropServices;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>How long feeds keep their records, against what provisions ask; each pair of periods is compared once.</summary>
internal sealed class KeptPeriods(WorkspaceSymbols symbols)
{
    /// <summary>Months and years differ in length: over four years every difference shows that there can be.</summary>
    private const int MonthsCompared = 48;

    private static readonly DateOnly FirstCompared = new(2024, 1, 1);

    private readonly Dictionary<string, Dictionary<Retention, bool>> compared = new(StringComparer.Ordinal);

    /// <summary>Whether records are kept for less time than the provision of a claim asks.</summary>
    public bool AreTooShortFor(RetentionClaim claim)
    {
        if (claim.Provision.Retention is not { } asked)
        {
            return false;
        }

        ref var ofFeed = ref CollectionsMarshal.GetValueRefOrAddDefault(compared, claim.Feed, out _);
        ofFeed ??= [];
        if (!ofFeed.TryGetValue(asked, out var isTooShort))
        {
            ofFeed.Add(asked, isTooShort = symbols.FindFeed(claim.Feed) is { } feed && (feed.Retained is not { } kept || IsShorter(kept, DurationOf(asked))));
        }

        return isTooShort;
    }

    private static Duration DurationOf(Retention retention) => new(retention.Count, retention.Unit switch
    {
        RetentionUnit.Days => TimeUnit.Day,
        RetentionUnit.Months => TimeUnit.Month,
        _ => TimeUnit.Year,
    });

    private static bool IsShorter(Duration kept, Duration asked) => kept.Unit == asked.Unit
        ? kept.Amount < asked.Amount
        : Enumerable.Range(0, MonthsCompared)
            .Select(FirstCompared.AddMonths)
            .Any(start => kept.After(start) < asked.After(start));
}
