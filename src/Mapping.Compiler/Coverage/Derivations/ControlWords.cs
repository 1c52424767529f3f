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
        sentences.Add(new DerivationSentence($"{Subject(covering)} {Coverage(covering)}."));
        foreach (var step in covering.Via)
        {
            sentences.Add(new DerivationSentence(Step(step)));
        }

        sentences.Add(new DerivationSentence(State(covering)));
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

    private static string State(CoveringControl covering)
    {
        var control = covering.Control;
        if (covering.State != ControlState.Operating)
        {
            return Planned(control);
        }

        var since = control.Status is { Declared: ControlState.Operating, Date: { } date } ? $" since {DateWords.Of(date)}" : "";
        return control.Evidence.IsEmpty
            ? $"{control.Name} operates{since}; no evidence rule shows it."
            : $"{control.Name} operates{since}; its evidence is {CoverageNames.NameOf(covering.Operating)}.";
    }

    private static string Planned(ControlSymbol control) => control.Status switch
    {
        { Declared: ControlState.Operating, Date: { } date } => $"{control.Name} is planned: it operates from {DateWords.Of(date)}.",
        { Date: { } date } => $"{control.Name} is planned by {DateWords.Of(date)}.",
        _ => $"{control.Name} is planned.",
    };
}
