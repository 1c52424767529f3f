using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Reports feeds whose records are kept for less time than a provision asks whose control rests on them (AI Act Articles 18, 19 and
/// 26(6)): once for a feed and a provision.
/// </summary>
internal sealed class RetentionFindings
{
    /// <summary>Months and years differ in length: over four years every difference shows that there can be.</summary>
    private const int MonthsCompared = 48;

    private static readonly DateOnly FirstCompared = new(2024, 1, 1);

    private readonly Dictionary<Framework, ImmutableArray<Provision>> periods = [];
    private readonly HashSet<(string Feed, Provision Cited)> looked = [];
    private readonly HashSet<(string Feed, Provision Asking)> judged = [];
    private readonly DiagnosticBag bag;

    private RetentionFindings(DiagnosticBag bag) => this.bag = bag;

    public static void Report(WorkspaceSymbols symbols, DateOnly asOf, DiagnosticBag bag)
    {
        var findings = new RetentionFindings(bag);
        foreach (var control in symbols.Controls.Where(control => control.Status.At(asOf) != ControlState.Retired))
        {
            foreach (var rule in control.Evidence)
            {
                if (rule.Feed is { } feed)
                {
                    findings.Report(feed, control);
                }
            }
        }
    }

    /// <summary>Large workspaces cite the same provisions over and over, so each is looked at once for a feed.</summary>
    private void Report(FeedSymbol feed, ControlSymbol control)
    {
        foreach (var mapping in control.Mappings)
        {
            foreach (var cited in mapping.Provisions.Provisions)
            {
                if (!looked.Add((feed.Name, cited)))
                {
                    continue;
                }

                foreach (var provision in Touched(mapping.Framework.Framework, cited))
                {
                    if (judged.Add((feed.Name, provision)))
                    {
                        Report(feed, provision, control, mapping);
                    }
                }
            }
        }
    }

    /// <summary>Of the provisions that set a period: what stands above what is cited, it itself, and all below it.</summary>
    private IEnumerable<Provision> Touched(Framework framework, Provision cited)
    {
        for (var above = cited.Parent; above is not null; above = above.Parent)
        {
            if (SetsRetention(above))
            {
                yield return above;
            }
        }

        if (!periods.TryGetValue(framework, out var asking))
        {
            asking = [.. framework.Provisions.Where(SetsRetention)];
            periods.Add(framework, asking);
        }

        for (var i = FirstFrom(asking, cited.Index); i < asking.Length && asking[i].Index < cited.SubtreeEnd; i++)
        {
            yield return asking[i];
        }
    }

    /// <summary>Provisions stand in the order of the catalog, so the first at or after an index is found by halving.</summary>
    private static int FirstFrom(ImmutableArray<Provision> provisions, int index)
    {
        var (low, high) = (0, provisions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = provisions[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Parts inherit the period of the whole; whoever touches a part touches the whole.</summary>
    private static bool SetsRetention(Provision provision) =>
        provision.Retention is not null && provision.Retention != provision.Parent?.Retention;

    private void Report(FeedSymbol feed, Provision provision, ControlSymbol control, MappingSymbol mapping)
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

    private static bool IsShorter(Duration kept, Duration asked) => kept.Unit == asked.Unit
        ? kept.Amount < asked.Amount
        : Enumerable.Range(0, MonthsCompared)
            .Select(FirstCompared.AddMonths)
            .Any(start => kept.After(start) < asked.After(start));
}
