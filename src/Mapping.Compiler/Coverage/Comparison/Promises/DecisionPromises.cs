using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What somebody has decided to live with: waivers that have not ended, and exclusions.</summary>
internal static class DecisionPromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, FrameworkKeys keys)
    {
        foreach (var waiver in side.Symbols.Waivers.Where(waiver => waiver.StateOn(side.Coverage.AsOf) != DecisionState.Ended))
        {
            var text = $"until {DateWords.Of(waiver.Until)}{Approval(waiver.ApprovedBy, waiver.ApprovedOn)}";
            yield return new Promise(PromiseKind.Waiver, "waive", Subject(keys, waiver), text)
            {
                Presence = PromisePresence.Relieves,
                Looseness = new Looseness("end", waiver.Until.DayNumber),
            };
        }

        foreach (var exclusion in side.Symbols.Exclusions)
        {
            var text = $"excluded{Approval(exclusion.ApprovedBy, exclusion.ApprovedOn)}";
            yield return new Promise(PromiseKind.Exclusion, "exclude", Subject(keys, exclusion.Framework, exclusion.Provisions, exclusion.For), text)
            {
                Presence = PromisePresence.Relieves,
            };
        }
    }

    private static string Subject(FrameworkKeys keys, WaiverSymbol waiver) => waiver switch
    {
        RuleWaiverSymbol rule => rule.Name + For(rule.For),
        ObligationWaiverSymbol named => Subject(keys, named.Framework, named.Provisions, named.For),
        _ => "",
    };

    private static string For(ImmutableArray<string>? systems) => systems is { } named ? $" for {string.Join(", ", named)}" : "";

    private static string Subject(FrameworkKeys keys, FrameworkSymbol framework, ProvisionSet provisions, ImmutableArray<string>? systems) =>
        $"{keys.Of(framework.Framework)} {string.Join(", ", provisions.Provisions.Select(provision => provision.DisplayName))}"
        + For(systems);

    private static string Approval(OwnerReference? owner, DateOnly? date) =>
        (owner is null ? "" : $", approved by {owner.Name}") + (date is { } day ? $" on {DateWords.Of(day)}" : "");
}
