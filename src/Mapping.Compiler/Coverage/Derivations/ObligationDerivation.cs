using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>
/// The derivation of a verdict as sentences, so that an auditor can trace it back to provision, control, evidence, file and line.
/// </summary>
public static class ObligationDerivation
{
    /// <summary>Whole sentences in the order of the argument: what binds, from when, what was decided, who covers it, what is missing.</summary>
    public static ImmutableArray<DerivationSentence> Of(ObligationResult obligation, SystemSymbol system, EvidenceResults evidence, DateOnly asOf) =>
        Of(obligation, system, evidence, asOf, (sentences, covering) => ControlWords.AddTo(sentences, covering, obligation, system, evidence));

    /// <summary>
    /// The same argument without what the evidence of each control shows, for a document that shows every control with its evidence once.
    /// </summary>
    public static ImmutableArray<DerivationSentence> WithoutEvidence(
        ObligationResult obligation, SystemSymbol system, EvidenceResults evidence, DateOnly asOf) =>
        Of(obligation, system, evidence, asOf, ControlWords.AddWithoutEvidenceTo);

    private static ImmutableArray<DerivationSentence> Of(
        ObligationResult obligation,
        SystemSymbol system,
        EvidenceResults evidence,
        DateOnly asOf,
        Action<ImmutableArray<DerivationSentence>.Builder, CoveringControl> addControl)
    {
        var sentences = ImmutableArray.CreateBuilder<DerivationSentence>();
        AddElement(sentences, obligation);
        ApplicabilityWords.AddTo(sentences, obligation, system, asOf);
        if (obligation.Outcome is Outcome.NotApplicable or Outcome.NotCovered)
        {
            return sentences.ToImmutable();
        }

        AddDecisions(sentences, obligation, asOf);
        foreach (var covering in obligation.Controls)
        {
            addControl(sentences, covering);
        }

        AddMissing(sentences, obligation, system, evidence);
        return sentences.ToImmutable();
    }

    /// <summary>Legal citations are printed as law; elements are printed as ours.</summary>
    private static void AddElement(ImmutableArray<DerivationSentence>.Builder sentences, ObligationResult obligation)
    {
        if (obligation.Provision.Element is { } element)
        {
            sentences.Add(new DerivationSentence($"\"{element}\" is our name for one part of {obligation.Provision.Citation}."));
        }
    }

    private static void AddDecisions(ImmutableArray<DerivationSentence>.Builder sentences, ObligationResult obligation, DateOnly asOf)
    {
        if (obligation.Exclusion is { } exclusion)
        {
            sentences.Add(new DerivationSentence(DecisionWords.Of(exclusion)).Naming(PlaceMention.Of(exclusion.Location)));
        }

        if (obligation.Waiver is { } waiver)
        {
            sentences.Add(new DerivationSentence(DecisionWords.Of(waiver, obligation, asOf)).Naming(PlaceMention.Of(waiver.Location)));
        }

        else if (obligation is { LastEnded: { } ended } && obligation.Outcome.IsOpen())
        {
            var clause = DecisionWords.Ended(ended);
            sentences.Add(new DerivationSentence($"{char.ToUpperInvariant(clause[0])}{clause[1..]} ({Place.Of(ended.UntilLocation)}).").Naming(PlaceMention.Of(ended.UntilLocation)));
        }

        foreach (var rule in obligation.RuleWaivers)
        {
            sentences.Add(new DerivationSentence(DecisionWords.Of(rule, obligation, asOf)).Naming(PlaceMention.Of(rule.Location)));
        }
    }

    private static void AddMissing(
        ImmutableArray<DerivationSentence>.Builder sentences, ObligationResult obligation, SystemSymbol system, EvidenceResults evidence)
    {
        if (obligation.Controls.IsEmpty && obligation.Outcome != Outcome.Excluded)
        {
            sentences.Add(new DerivationSentence("No control satisfies it."));
        }

        if (NextStep.Of(obligation, system, evidence) is { } step)
        {
            sentences.Add(new DerivationSentence($"Next: {step}."));
        }
    }
}
