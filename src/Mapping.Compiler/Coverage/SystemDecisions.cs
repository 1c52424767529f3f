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

    public static SystemDecisions Create(SystemSymbol system, WorkspaceSymbols symbols, DateOnly asOf)
    {
        var decisions = new SystemDecisions();
        foreach (var waiver in symbols.Waivers)
        {
            if (waiver.IsFor(system) && waiver.IsInForce(asOf))
            {
                decisions.Add(waiver);
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
