using System.Collections.Immutable;
using Mapping.Compiler.Applicability;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says whether, why and from when an obligation binds a system.</summary>
internal static class ApplicabilityWords
{
    public static void AddTo(ImmutableArray<DerivationSentence>.Builder sentences, ObligationResult obligation, DateOnly asOf)
    {
        var applicability = obligation.Applicability;
        if (!applicability.Applies)
        {
            sentences.Add(new DerivationSentence(NotApplicable(applicability)));
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

        if (!applicability.OpenFacts.IsEmpty)
        {
            sentences.Add(new DerivationSentence($"Undeclared facts could still take it away: {string.Join(", ", applicability.OpenFacts)}. Until they are declared, it counts."));
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
        }
    }
}
