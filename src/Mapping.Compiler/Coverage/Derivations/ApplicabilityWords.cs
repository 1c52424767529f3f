using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says whether, why and from when an obligation binds a system.</summary>
internal static class ApplicabilityWords
{
    public static void AddTo(ImmutableArray<DerivationSentence>.Builder sentences, ObligationResult obligation, SystemSymbol system, DateOnly asOf)
    {
        var applicability = obligation.Applicability;
        if (!applicability.Applies)
        {
            sentences.Add(new DerivationSentence(NotApplicable(applicability)));
            AddReliefs(sentences, applicability, system);
            if (!applicability.Contradicted.IsEmpty)
            {
                sentences.Add(new DerivationSentence(
                    $"That is contradicted by what else is declared: {ContradictionWords.Of(applicability.Contradicted, system)}. Until it is corrected, no gate holds for {system.Name}."));
            }

            return;
        }

        if (applicability.NotCovered is { } what)
        {
            sentences.Add(new DerivationSentence(
                $"Not judged: the catalog of {obligation.Framework.Framework} does not cover {what}, so nobody can say here whether it binds, or what else does."));
            return;
        }

        if (ConditionWords.Of(obligation.Provision.Condition) is { } condition)
        {
            sentences.Add(new DerivationSentence($"It applies where: {condition}."));
        }

        AddDate(sentences, applicability, asOf);
        foreach (var note in applicability.Notes)
        {
            sentences.Add(new DerivationSentence($"{note.Explanation.TrimEnd('.')} ({note.Provision})."));
        }

        AddReliefs(sentences, applicability, system);
        foreach (var relief in applicability.LackingReliefs)
        {
            sentences.Add(new DerivationSentence($"It stays although \"{relief}\" is declared: {ReliefWords.Lack(system, relief, asOf)}."));
        }

        if (!applicability.OpenFacts.IsEmpty)
        {
            sentences.Add(new DerivationSentence($"Undeclared facts could still take it away: {string.Join(", ", applicability.OpenFacts)}. Until they are declared, it counts."));
        }
    }

    private static void AddReliefs(ImmutableArray<DerivationSentence>.Builder sentences, ApplicabilityResult applicability, SystemSymbol system)
    {
        foreach (var relief in applicability.Reliefs)
        {
            sentences.Add(new DerivationSentence($"This rests on a relief: {ReliefWords.Of(system, relief)}."));
        }
    }

    private static string NotApplicable(ApplicabilityResult applicability)
    {
        var reason = (applicability.Reason ?? "Its condition is not met").TrimEnd('.');
        return applicability.ReasonProvision is { } provision && !reason.Contains(provision, StringComparison.Ordinal)
            ? $"Not applicable: {reason} ({provision})."
            : $"Not applicable: {reason}.";
    }

    private static void AddDate(ImmutableArray<DerivationSentence>.Builder sentences, ApplicabilityResult applicability, DateOnly asOf)
    {
        if (applicability.From is { } date)
        {
            sentences.Add(new DerivationSentence(applicability.InForce
                ? $"In force since {DateWords.Of(date)}."
                : $"Not yet in force: {DateWords.From(date, asOf)}."));
            if (applicability.Reading is { } reading)
            {
                sentences.Add(new DerivationSentence(ReadingWords.Of(reading)));
            }
        }
    }
}
