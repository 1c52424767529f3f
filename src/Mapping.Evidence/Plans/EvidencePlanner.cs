using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>Makes the plan of a workspace. Retired controls are not asked any more, and rules that were not understood are not asked at all.</summary>
public static class EvidencePlanner
{
    /// <summary>The field by which SARIF and JUnit tell runs from results and cases.</summary>
    private const string RecordField = "record";

    /// <param name="symbols">What the workspace declares.</param>
    /// <param name="asOf">The day at whose end, UTC, it is judged.</param>
    /// <param name="today">The day on which it is judged; the as-of date where it is not said.</param>
    public static EvidencePlan Plan(WorkspaceSymbols symbols, DateOnly asOf, DateOnly? today = null)
    {
        var feeds = new Dictionary<FeedSymbol, ImmutableArray<RulePlan>.Builder>(ReferenceEqualityComparer.Instance);
        var partners = new PartnerPlanner(symbols);
        var documents = ImmutableArray.CreateBuilder<DocumentPlan>();
        ImmutableArray<string> all = [.. symbols.Systems.Select(system => system.Name)];
        var known = all.ToHashSet(StringComparer.Ordinal);
        foreach (var control in symbols.Controls)
        {
            if (control.Evidence.IsEmpty || control.Status.At(asOf) == ControlState.Retired)
            {
                continue;
            }

            var systems = control.For is { } named ? SystemsOf(named, known) : all;
            foreach (var rule in control.Evidence)
            {
                if (!systems.IsEmpty && !rule.IsBroken)
                {
                    AddRule(control, rule, symbols.FeedOf(rule), systems, asOf, feeds, partners, documents);
                }
            }
        }

        foreach (var (feed, plans) in partners.Plans)
        {
            RulesOf(feed, feeds).AddRange(plans);
        }

        return new EvidencePlan
        {
            AsOf = asOf,
            Feeds = [.. feeds.OrderBy(entry => entry.Key.Name, StringComparer.Ordinal).Select(entry => PlanOf(entry.Key, entry.Value, symbols, asOf) with { Today = today ?? asOf })],
            Documents = documents.ToImmutable(),
        };
    }

    /// <summary>In the order of systems, which is that of their names.</summary>
    private static ImmutableArray<string> SystemsOf(ImmutableArray<string> named, HashSet<string> known) => [.. named.Where(known.Contains).Order(StringComparer.Ordinal)];

    /// <summary>Whether a filter says whether it means runs.</summary>
    internal static bool SpeaksOfRecords(Predicate? where) => where is not null && FieldsOf.Predicate(where).Any(field => field.Parts is [RecordField]);

    private static FeedPlan PlanOf(FeedSymbol feed, ImmutableArray<RulePlan>.Builder rules, WorkspaceSymbols symbols, DateOnly asOf) => new(feed)
    {
        AsOf = asOf,
        Rules = rules.ToImmutable(),
        Systems = feed.SystemField is null ? [] : [.. symbols.Systems.Select(system => system.Name)],
        Titles = feed.SystemField is null || !feed.IgnoresOtherSystems ? [] : [.. symbols.Systems.Select(system => system.Title)],
    };

    private static void AddRule(
        ControlSymbol control,
        EvidenceSymbol rule,
        FeedSymbol? feed,
        ImmutableArray<string> systems,
        DateOnly asOf,
        Dictionary<FeedSymbol, ImmutableArray<RulePlan>.Builder> feeds,
        PartnerPlanner partners,
        ImmutableArray<DocumentPlan>.Builder documents)
    {
        if (rule.Document is { } document)
        {
            documents.Add(new DocumentPlan(control, rule, document, systems));
        }
        else if (feed is not null)
        {
            RulesOf(feed, feeds).AddRange(PlansOf(control, rule, feed, systems, asOf).Select(plan => partners.With(plan, feed, systems)));
        }
    }

    private static ImmutableArray<RulePlan>.Builder RulesOf(FeedSymbol feed, Dictionary<FeedSymbol, ImmutableArray<RulePlan>.Builder> feeds)
    {
        if (!feeds.TryGetValue(feed, out var rules))
        {
            feeds.Add(feed, rules = ImmutableArray.CreateBuilder<RulePlan>());
        }

        return rules;
    }

    private static IEnumerable<RulePlan> PlansOf(
        ControlSymbol control, EvidenceSymbol rule, FeedSymbol feed, ImmutableArray<string> systems, DateOnly asOf)
    {
        var plan = new RulePlan(control, rule, systems)
        {
            After = rule.Window?.Before(asOf),
            PacedAfter = rule.Cadence is null ? null : rule.CadenceWindow.Before(asOf),
            IsByFile = rule.IsOfNewestFile,
            IsBySuite = rule.IsOfNewestSuite,
            CountsRuns = SpeaksOfRecords(rule.Where),
        };
        return feed.SystemField is null ? [plan] : systems.Select(system => plan with { Systems = [system] });
    }
}
