using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says who covers an obligation, through which clause and which crosswalk rows, and in what state.</summary>
internal static class ControlWords
{
    private const string Opening = "Control ";

    public static void AddTo(ImmutableArray<DerivationSentence>.Builder sentences, CoveringControl covering, ObligationResult obligation, SystemSymbol system, EvidenceResults evidence)
    {
        AddWithoutEvidenceTo(sentences, covering);
        if (covering.State == ControlState.Operating)
        {
            EvidenceWords.AddTo(sentences, covering.Control, system, rule => evidence.Of(covering.Control, rule, system, obligation.Provision));
        }
    }

    /// <summary>That its evidence passes or not is said, and nothing of what the evidence shows.</summary>
    public static void AddWithoutEvidenceTo(ImmutableArray<DerivationSentence>.Builder sentences, CoveringControl covering)
    {
        sentences.Add(Covers(covering));
        foreach (var step in covering.Via)
        {
            var sentence = Step(step);
            sentences.Add(step.Row.IsShipped ? sentence : sentence.Naming(PlaceMention.Of(step.Row.Location)));
        }

        sentences.Add(State(covering.Control, covering.State, covering.Operating));
    }

    /// <summary>The state of a control whatever it covers, and what its evidence shows while it operates.</summary>
    public static void AddState(
        ImmutableArray<DerivationSentence>.Builder sentences, ControlSymbol control, ControlState state, SystemSymbol system, EvidenceResults evidence)
    {
        sentences.Add(State(control, state, evidence.StateOf(control, system)));
        if (state == ControlState.Operating)
        {
            EvidenceWords.AddTo(sentences, control, system, rule => evidence.Of(control, rule, system));
        }
    }

    private static DerivationSentence Covers(CoveringControl covering)
    {
        var subject = Subject(covering);
        var sentence = new DerivationSentence($"{subject} {Coverage(covering)}.")
            .Naming(PlaceMention.Of(covering.Mapping.Location))
            .About(covering.Control, Opening.Length);
        return covering.Via.IsEmpty ? sentence : sentence.About(covering.Via[0].From, $"{subject} {Source(covering.Via[0])}".Length);
    }

    private static string Subject(CoveringControl covering) => covering.Control.Owner is { } owner
        ? $"{Opening}{covering.Control.Name} (owner {owner.Name})"
        : $"{Opening}{covering.Control.Name}";

    /// <summary>What stands before the provision from which coverage is carried over.</summary>
    private static string Source(InferenceStep first) => $"satisfies {first.FromFramework.Framework.Id} ";

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
        return $"{Source(first)}{first.From.DisplayName}{part}{reason} ({place}), "
            + $"which carries over {(covering.Strength == MappingStrength.Full ? "fully" : "in part")}";
    }

    /// <summary>What ships gives the gap that stays, what users write gives their reason.</summary>
    private static DerivationSentence Step(InferenceStep step)
    {
        var (start, words) = (step.Row.IsShipped ? "Crosswalk, our proposal: " : "Crosswalk, a row of this workspace: ", RelationWords.Of(step));
        var sentence = new DerivationSentence(step.Row.IsShipped
            ? $"{start}{words}. What stays open: \"{step.Row.Reason}\"."
            : $"{start}{words} because \"{step.Row.Reason}\" ({Place.Of(step.Row.Location)}).");
        return sentence
            .About(step.From, start.Length + RelationWords.FromAt(step))
            .About(step.To, start.Length + words.Length - step.To.DisplayName.Length);
    }

    private static DerivationSentence State(ControlSymbol control, ControlState state, OperatingState operating) =>
        new DerivationSentence(StateText(control, state, operating)).About(control, 0);

    private static string StateText(ControlSymbol control, ControlState state, OperatingState operating)
    {
        if (state != ControlState.Operating)
        {
            return state == ControlState.Retired ? Retired(control) : Planned(control);
        }

        var since = control.Status is { Declared: ControlState.Operating, Date: { } date } ? $" since {DateWords.Of(date)}" : "";
        return control.Evidence.IsEmpty && !control.IsBroken
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
