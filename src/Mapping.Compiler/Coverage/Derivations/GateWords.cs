using System.Collections.Immutable;
using System.Globalization;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says where gates and requirements stand; every report and editor says it in these words.</summary>
public static class GateWords
{
    /// <summary>More names would hide the sentence; JSON has them all.</summary>
    private const int RulesShown = 5;

    /// <summary>For example <c>holds</c>, or <c>holds, through the relief annex-iii-derogation</c>; follows the name of the gate.</summary>
    public static string Of(GateResult gate) => gate.Standing switch
    {
        GateStanding.Met => $"holds{Through(gate)}",
        GateStanding.NotMet => "does not hold",
        GateStanding.NotJudged when gate.OwesNothing => "is not judged, since nothing binds the system",
        GateStanding.NotJudged => gate.Requirements.IsEmpty ? "is not judged, since it requires nothing" : "is not judged",
    };

    /// <summary>For example <c>, through the relief annex-iii-derogation</c>; empty where a gate does not hold, or holds without a relief.</summary>
    public static string Through(GateResult gate) => gate is { Holds: true, Reliefs: [_, ..] reliefs }
        ? $", through the {(reliefs.Length == 1 ? "relief" : "reliefs")} {string.Join(", ", reliefs.Select(relief => relief.Name))}"
        : "";

    /// <summary>A sentence for each relief through which a gate holds: who signed it and why, and how much it takes away.</summary>
    public static ImmutableArray<string> Reliefs(GateResult gate) => !gate.Holds ? [] :
    [
        .. gate.Reliefs.Select(relief =>
            $"{NameOf(gate)} for {gate.System.Name} holds through a relief: {ReliefWords.Of(gate.System, relief.Name)}. "
            + $"Without it, it would ask for {RecordWords.Of(relief.Obligations, "obligation")} more."),
    ];

    /// <summary>At the beginning of a sentence: <c>Gate release</c>, or <c>The default gate</c>.</summary>
    public static string NameOf(GateResult gate) => gate.Gate is null ? "The default gate" : $"Gate {gate.Name}";

    /// <summary>For example <c>not met</c>.</summary>
    public static string Of(RequirementResult requirement) => requirement.Standing switch
    {
        GateStanding.Met => "met",
        GateStanding.NotMet => "not met",
        GateStanding.NotJudged => "not judged",
    };

    /// <summary>How much meets it, why nothing was judged, or why it can't be met; for example <c>100 %; evidence is failing for 2 of them, stale for 1</c>.</summary>
    public static string Figure(RequirementResult requirement) =>
        requirement.Unjudged ?? requirement.Objection ?? Percent(requirement.Share) + (requirement.Unproven.IsEmpty ? "" : $"; evidence is {Unproven(requirement)}") + ByWaivers(requirement) + Unheld(requirement);

    /// <summary>For example <c>; met by waivers alone: 13 waived, 0 evidenced</c>; empty where something was shown, or nothing is waived.</summary>
    private static string ByWaivers(RequirementResult requirement) => requirement.IsMetByWaiversAlone
        ? string.Create(CultureInfo.InvariantCulture, $"; met by waivers alone: {requirement.Waived} waived, 0 evidenced")
        : "";

    /// <summary>For example <c>; 1 approval not bound to a text: policy/signed</c>; empty where no approval keeps an obligation from meeting it.</summary>
    public static string Unheld(RequirementResult requirement) => string.Concat(requirement.Unheld
        .GroupBy(text => text.IsBound)
        .OrderBy(group => group.Key)
        .Select(group => $"; {RecordWords.Of(group.Count(), "approval")} {(group.Key ? "not in force for the text that is there" : "not bound to a text")}: {Names([.. group.Select(text => text.Rule)])}"));

    /// <summary>A share in per cent, rounded down so that what is not whole never reads as 100 %.</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100)} %");

    private static string Names(ImmutableArray<string> rules) => string.Join(", ", rules.Take(RulesShown))
        + (rules.Length > RulesShown ? string.Create(CultureInfo.InvariantCulture, $" and {rules.Length - RulesShown} more") : "");

    /// <summary>What meets it without evidence that passes, the worst first.</summary>
    private static string Unproven(RequirementResult requirement) => string.Join(", ", requirement.Unproven
        .GroupBy(obligation => obligation.Outcome)
        .OrderByDescending(group => group.Key.Rank())
        .Select((group, index) => string.Create(
            CultureInfo.InvariantCulture, $"{CoverageNames.NameOf(group.Key)} for {group.Count()}{(index == 0 ? " of them" : "")}")));
}
