using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>What somebody has decided to live with: waivers that have not ended, and exclusions.</summary>
internal static class DecisionPromises
{
    public static IEnumerable<Promise> Of(ComparedWorkspace side, FrameworkKeys keys, Renamings renamed)
    {
        // One that is on nothing that could be understood relieves nothing, and is told of as it is written.
        foreach (var waiver in side.Symbols.Waivers.Where(waiver => waiver is not ObligationWaiverSymbol { Provisions.IsEmpty: true } && waiver.StateOn(side.Coverage.AsOf) != DecisionState.Ended))
        {
            var text = $"until {DateWords.Of(waiver.Until)}{Approval(waiver.ApprovedBy, waiver.ApprovedOn)}";
            var (before, subject) = Both(renamed, name => Subject(keys, waiver, name));
            yield return new Promise(PromiseKind.Waiver, "waive", subject, text)
            {
                SubjectBefore = before,
                Presence = PromisePresence.Relieves,
                Looseness = new Looseness("end", waiver.Until.DayNumber),
            };
        }

        foreach (var exclusion in side.Symbols.Exclusions.Where(exclusion => !exclusion.Provisions.IsEmpty))
        {
            var text = $"excluded{Approval(exclusion.ApprovedBy, exclusion.ApprovedOn)}";
            var (before, subject) = Both(renamed, name => Subject(keys, exclusion.Framework, exclusion.Provisions, exclusion.For, name));
            yield return new Promise(PromiseKind.Exclusion, "exclude", subject, text)
            {
                SubjectBefore = before,
                Presence = PromisePresence.Relieves,
            };
        }
    }

    /// <summary>What a decision is on, as each side calls that; the first is null where both call it the same.</summary>
    private static (string? Before, string After) Both(Renamings renamed, Func<Func<string, string>, string> subject)
    {
        var (before, after) = (
            subject(name => renamed.Rules.NamesOf(name)?.Before ?? renamed.Names.SystemBefore(name) ?? name),
            subject(name => renamed.Rules.NamesOf(name)?.After ?? renamed.Names.KeyOfSystem(name)));
        return (before == after ? null : before, after);
    }

    /// <param name="keys">How both sides know frameworks.</param>
    /// <param name="waiver">The waiver.</param>
    /// <param name="name">What the systems, and the rule as <c>CONTROL/RULE</c>, are called.</param>
    private static string Subject(FrameworkKeys keys, WaiverSymbol waiver, Func<string, string> name) => waiver switch
    {
        RuleWaiverSymbol rule => name(rule.Name) + For(rule.For, name),
        ObligationWaiverSymbol named => Subject(keys, named.Framework, named.Provisions, named.For, name),
        _ => "",
    };

    private static string For(ImmutableArray<string>? systems, Func<string, string> name) => systems is { } named ? $" for {string.Join(", ", named.Select(name))}" : "";

    private static string Subject(FrameworkKeys keys, FrameworkSymbol framework, ProvisionSet provisions, ImmutableArray<string>? systems, Func<string, string> name) =>
        $"{keys.Of(framework.Framework)} {string.Join(", ", provisions.Provisions.Select(provision => provision.DisplayName))}"
        + For(systems, name);

    private static string Approval(OwnerReference? owner, DateOnly? date) =>
        (owner is null ? "" : $", approved by {owner.Name}") + (date is { } day ? $" on {DateWords.Of(day)}" : "");
}
