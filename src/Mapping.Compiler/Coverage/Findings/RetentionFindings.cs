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

    public static void Report(WorkspaceSymbols symbols, DateOnly asOf, DiagnosticBag bag)
    {
        var periods = symbols.Frameworks.Select(framework => framework.Framework).Distinct().ToDictionary(
            framework => framework,
            framework => framework.Provisions.Where(SetsRetention).ToArray());
        var seen = new HashSet<(string Feed, Provision Provision)>();
        var touched =
            from control in symbols.Controls
            where control.Status.At(asOf) != ControlState.Retired
            from feed in control.Evidence.Select(rule => rule.Feed).OfType<FeedSymbol>()
            from mapping in control.Mappings
            from provision in periods.GetValueOrDefault(mapping.Framework.Framework, [])
            where Touches(mapping, provision)
            select (control, feed, mapping, provision);
        foreach (var (control, feed, mapping, provision) in touched)
        {
            if (seen.Add((feed.Name, provision)))
            {
                Report(feed, provision, control, mapping, bag);
            }
        }
    }

    /// <summary>Parts inherit the period of the whole; whoever touches a part touches the whole.</summary>
    private static bool SetsRetention(Provision provision) =>
        provision.Retention is not null && provision.Retention != provision.Parent?.Retention;

    /// <summary>A mapping touches what it cites, all below it, and what stands above it.</summary>
    private static bool Touches(MappingSymbol mapping, Provision provision) =>
        mapping.Provisions.Provisions.Any(cited => cited.IsAtOrUnder(provision) || provision.IsAtOrUnder(cited));

    private static void Report(FeedSymbol feed, Provision provision, ControlSymbol control, MappingSymbol mapping, DiagnosticBag bag)
    {
        if (provision.Retention is not { } asked || (feed.Retained is { } kept && !IsShorter(kept, DurationOf(asked))))
        {
            return;
        }

        var promise = feed.Retained is { } retained ? $"keeps records for {retained}" : "does not say how long it keeps records";
        var diagnostic = Diagnostic.Create(
            EvidenceFitDiagnostics.RetentionTooShort, feed.RetainedLocation ?? feed.Location,
            feed.Name, promise, provision.DisplayName, control.Name, asked);
        bag.Add(diagnostic with
        {
            Help = $"Keep the records that long, and say \"retained {asked}\".",
            Related = [new RelatedLocation(mapping.Location, $"\"{control.Name}\" maps it here.")],
        });
    }

    private static Duration DurationOf(Retention retention) => new(retention.Count, retention.Unit switch
    {
        RetentionUnit.Days => TimeUnit.Day,
        RetentionUnit.Months => TimeUnit.Month,
        _ => TimeUnit.Year,
    });

    private static bool IsShorter(Duration kept, Duration asked) => Enumerable.Range(0, MonthsCompared)
        .Select(FirstCompared.AddMonths)
        .Any(start => kept.After(start) < asked.After(start));
}
