using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>The waivers in force and the exclusions of one system, by leaf, and by rule.</summary>
internal sealed class SystemDecisions
{
    private readonly Dictionary<Provision, ObligationWaiverSymbol> waivers = [];
    private readonly Dictionary<(string Control, string Rule), RuleWaiverSymbol> ruleWaivers = [];
    private readonly Dictionary<Provision, ExclusionSymbol> exclusions = [];
    private readonly Dictionary<Provision, List<WaiverSymbol>> ended = [];
    private readonly Dictionary<string, List<RuleWaiverSymbol>> endedRules = new(StringComparer.Ordinal);

    public static SystemDecisions Create(SystemSymbol system, WorkspaceSymbols symbols, DateOnly asOf)
    {
        var decisions = new SystemDecisions();
        foreach (var waiver in symbols.Waivers.Where(waiver => waiver.IsFor(system)))
        {
            switch (waiver.StateOn(asOf))
            {
                case DecisionState.InForce:
                    decisions.Add(waiver);
                    break;
                case DecisionState.Ended:
                    decisions.AddEnded(waiver);
                    break;
                case DecisionState.NotYet:
                    break;
            }
        }

        foreach (var exclusion in symbols.Exclusions)
        {
            if (exclusion.IsFor(system) && !exclusion.IsEarly(asOf))
            {
                decisions.Add(exclusion);
            }
        }

        return decisions;
    }

    public bool HasRuleWaivers => ruleWaivers.Count > 0;

    public RuleWaiverSymbol? WaiverOf(ControlSymbol control, EvidenceSymbol rule) => WaiverOf(control, rule.Name);

    /// <summary>The waiver of one rule; of several the one that ends last.</summary>
    public RuleWaiverSymbol? WaiverOf(ControlSymbol control, string rule) => ruleWaivers.GetValueOrDefault((control.Name, rule));

    public ObligationWaiverSymbol? WaiverOf(Provision leaf) => waivers.GetValueOrDefault(leaf);

    public ExclusionSymbol? ExclusionOf(Provision leaf) => exclusions.GetValueOrDefault(leaf);

    /// <summary>
    /// The waivers that have ended and named a leaf, or a rule of a control behind it that does not pass, the one that ended last first; what ended
    /// together is in the order of the source. They count for nothing, but say why a gap is open again.
    /// </summary>
    public ImmutableArray<WaiverSymbol> EndedOver(Provision leaf, ImmutableArray<CoveringControl> controls)
    {
        if (ended.Count == 0 && endedRules.Count == 0)
        {
            return [];
        }

        var rules =
            from covering in controls
            where covering.Operating.Verdict() is not (null or EvidenceVerdict.Passing)
            from rule in endedRules.GetValueOrDefault(covering.Control.Name, [])
            where covering.Control.Evidence.Any(known => rule.Names(covering.Control, known.Name))
            select rule;
        return
        [
            .. ended.GetValueOrDefault(leaf, []).Concat(rules).Distinct()
                .OrderByDescending(waiver => waiver.Until)
                .ThenBy(waiver => waiver.Location.Path, StringComparer.Ordinal)
                .ThenBy(waiver => waiver.Location.Span.Start),
        ];
    }

    private void AddEnded(WaiverSymbol waiver)
    {
        switch (waiver)
        {
            case ObligationWaiverSymbol obligations:
                foreach (var cited in obligations.Provisions.Provisions)
                {
                    foreach (var leaf in obligations.Framework.Framework.LeavesUnder(cited))
                    {
                        ListOf(ended, leaf).Add(waiver);
                    }
                }

                break;
            case RuleWaiverSymbol rule:
                ListOf(endedRules, rule.Control).Add(rule);
                break;
        }
    }

    private static List<TItem> ListOf<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    private void Add(WaiverSymbol waiver)
    {
        switch (waiver)
        {
            case ObligationWaiverSymbol obligations:
                Add(obligations);
                break;
            case RuleWaiverSymbol rule when !ruleWaivers.TryGetValue((rule.Control, rule.Rule), out var earlier) || earlier.Until < rule.Until:
                ruleWaivers[(rule.Control, rule.Rule)] = rule;
                break;
        }
    }

    private void Add(ObligationWaiverSymbol waiver)
    {
        foreach (var provision in waiver.Provisions.Provisions)
        {
            foreach (var leaf in waiver.Framework.Framework.LeavesUnder(provision))
            {
                if (!waivers.TryGetValue(leaf, out var earlier) || earlier.Until < waiver.Until)
                {
                    waivers[leaf] = waiver;
                }
            }
        }
    }

    private void Add(ExclusionSymbol exclusion)
    {
        foreach (var provision in exclusion.Provisions.Provisions)
        {
            foreach (var leaf in exclusion.Framework.Framework.LeavesUnder(provision))
            {
                exclusions.TryAdd(leaf, exclusion);
            }
        }
    }
}
