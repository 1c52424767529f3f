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
    /// <param name="symbols">The feeds.</param>
    /// <param name="claims">The claims of all files.</param>
    /// <param name="bag">Where it is reported.</param>
    public static void Report(WorkspaceSymbols symbols, IEnumerable<RetentionClaim> claims, DiagnosticBag bag)
    {
        var first = new Dictionary<(string Feed, Provision Asking), RetentionClaim>();
        var kept = new KeptPeriods(symbols);
        foreach (var claim in claims.Where(kept.AreTooShortFor))
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
        var promise = feed.Retained is { } retained ? $"keeps records for {retained}" : "does not say how long it keeps records";
        var diagnostic = Diagnostic.Create(
            EvidenceFitDiagnostics.RetentionTooShort, feed.RetainedLocation ?? feed.Location,
            feed.Name, promise, claim.Provision.DisplayName, claim.Control.Name, claim.Provision.Retention);
        bag.Add(diagnostic with
        {
            Help = $"Keep the records that long, and say \"retained {claim.Provision.Retention}\".",
            Related = [new RelatedLocation(claim.Mapping.Location, $"\"{claim.Control.Name}\" maps it here.")],
        });
    }
}
