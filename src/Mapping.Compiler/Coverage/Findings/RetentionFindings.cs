using System.Runtime.InteropServices;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Reports feeds whose records are kept for less time than a provision asks whose control rests on them (AI Act Articles 18, 19 and
/// 26(6)): once for a feed and a provision.
/// </summary>
internal static class RetentionFindings
{
    /// <summary>Months and years differ in length: over four years every difference shows that there can be.</summary>
    private const int MonthsCompared = 48;

    private static readonly DateOnly FirstCompared = new(2024, 1, 1);

    /// <param name="symbols">The feeds.</param>
    /// <param name="claims">The claims of all files.</param>
    /// <param name="bag">Where it is reported.</param>
    public static void Report(WorkspaceSymbols symbols, IEnumerable<RetentionClaim> claims, DiagnosticBag bag)
    {
        var first = new Dictionary<(string Feed, Provision Asking), RetentionClaim>();
        foreach (var claim in claims)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, (claim.Feed, claim.Provision), out _);
            known = known is null || string.CompareOrdinal(claim.Control.Name, known.Control.Name) < 0 ? claim : known;
        }

        foreach (var claim in first.Values)
        {
            if (symbols.FindFeed(claim.Feed) is { } feed)
            {
                Report(feed, claim, bag);
            }
        }
    }

    private static void Report(FeedSymbol feed, RetentionClaim claim, DiagnosticBag bag)
    {
        if (claim.Provision.Retention is not { } asked || (feed.Retained is { } kept && !IsShorter(kept, DurationOf(asked))))
        {
            return;
        }

        var promise = feed.Retained is { } retained ? $"keeps records for {retained}" : "does not say how long it keeps records";
        var diagnostic = Diagnostic.Create(
            EvidenceFitDiagnostics.RetentionTooShort, feed.RetainedLocation ?? feed.Location,
            feed.Name, promise, claim.Provision.DisplayName, claim.Control.Name, asked);
        bag.Add(diagnostic with
        {
            Help = $"Keep the records that long, and say \"retained {asked}\".",
            Related = [new RelatedLocation(claim.Mapping.Location, $"\"{claim.Control.Name}\" maps it here.")],
        });
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
