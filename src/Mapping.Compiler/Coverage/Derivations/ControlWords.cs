using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says who covers an obligation, through which clause and which crosswalk rows, and in what state.</summary>
internal static class ControlWords
{
    public static void AddTo(ImmutableArray<DerivationSentence>.Builder sentences, CoveringControl covering, SystemSymbol system, EvidenceResults evidence)
    {
        AddWithoutEvidenceTo(sentences, covering);
        if (covering.State == ControlState.Operating)
        {
            EvidenceWords.AddTo(sentences, covering.Control, system, evidence);
        }
    }

    /// <summary>That its evidence passes or not is said, and nothing of what the evidence shows.</summary>
    public static void AddWithoutEvidenceTo(ImmutableArray<DerivationSentence>.Builder sentences, CoveringControl covering)
    {
        sentences.Add(new DerivationSentence($"{Subject(covering)} {Coverage(covering)}.").Naming(PlaceMention.Of(covering.Mapping.Location)));
        foreach (var step in covering.Via)
        {
            var sentence = new DerivationSentence(Step(step));
            sentences.Add(step.Row.IsShipped ? sentence : sentence.Naming(PlaceMention.Of(step.Row.Location)));
        }

        sentences.Add(new DerivationSentence(State(covering.Control, covering.State, covering.Operating)));
    }

    /// <summary>The state of a control whatever it covers, and what its evidence shows while it operates.</summary>
    public static void AddState(
        ImmutableArray<DerivationSentence>.Builder sentences, ControlSymbol control, ControlState state, SystemSymbol system, EvidenceResults evidence)
    {
        sentences.Add(new DerivationSentence(State(control, state, evidence.StateOf(control, system))));
        if (state == ControlState.Operating)
        {
            EvidenceWords.AddTo(sentences, control, system, evidence);
        }
    }

    private static string Subject(CoveringControl covering) => covering.Control.Owner is { } owner
        ? $"Control {covering.Control.Name} (owner {owner.Name})"
        : $"Control {covering.Control.Name}";

    private static string Coverage(CoveringControl covering)
    {
        var place = Place.Of(covering.Mapping.Location);
        var reason = covering.Mapping is { IsPartial: true, Reason: { } text } ? $" because \"{text}\"" : "";
        if (covering.Via.IsEmpty)
        {
            return covering.Strength == MappingStrength.Full ? $"satisfies it fully ({place})" : $"satisfies it in part{reason} ({place})";
        }

        var first = covering.Via[0];
        var part = covering.Mapping.IsPartial ? " in part" : "";
        return $"satisfies {first.FromFramework.Framework.Id} {first.From.DisplayName}{part}{reason} ({place}), "
            + $"which carries over {(covering.Strength == MappingStrength.Full ? "fully" : "in part")}";
    }

    private static string Step(InferenceStep step)
    {
        // What ships gives the gap that stays, what users write gives their reason.
        return step.Row.IsShipped
            ? $"Crosswalk, our proposal: {RelationWords.Of(step)}. What stays open: \"{step.Row.Reason}\"."
            : $"Crosswalk: {RelationWords.Of(step)} because \"{step.Row.Reason}\" ({Place.Of(step.Row.Location)}).";
    }

    private static string State(ControlSymbol control, ControlState state, OperatingState operating)
    {
        if (state != ControlState.Operating)
        {
            return state == ControlState.Retired ? Retired(control) : Planned(control);
        }

        var since = control.Status is { Declared: ControlState.Operating, Date: { } date } ? $" since {DateWords.Of(date)}" : "";
        return control.Evidence.IsEmpty
            ? $"{control.Name} operates{since}; no evidence rule shows it."
            : $"{control.Name} operates{since}; its evidence is {CoverageNames.NameOf(operating)}.";
    }

    private static string Retired(ControlSymbol control) => control.Status.Date is { } date
        ? $"{control.Name} is retired since {DateWords.Of(date)} and counts for nothing."
        : $"{control.Name} is retired and counts for nothing.";

    private static string Planned(ControlSymbol control) => control.Status switch
    {
        { Declared: ControlState.Operating, Date: { } date } => $"{control.Name} is planned: it operates from {DateWords.Of(date)}.",
        { Date: { } date } => $"{control.Name} is planned by {DateWords.Of(date)}.",
        _ => $"{control.Name} is planned.",
    };
}
