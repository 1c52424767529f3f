using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says when a threshold was set, by whom, what the history says of it, and what was there before.</summary>
public static class ThresholdWords
{
    /// <summary>A sentence; null for a rule without a threshold.</summary>
    public static string? Sentence(EvidenceSymbol rule, EvidenceResult result, LateThreshold? late)
    {
        if (rule.Threshold is not { } threshold)
        {
            return null;
        }

        var by = threshold.By is { } owner ? $" by {owner.Name}" : "";
        var but = result.Changed is { } change && change.On > threshold.Set ? $", but {change}" : "";
        var after = late is null ? "" : $", after {late.After}: no evidence of having been set beforehand";
        return $"Threshold set on {DateWords.Of(threshold.Set)}{by}{but}{after}.";
    }
}
