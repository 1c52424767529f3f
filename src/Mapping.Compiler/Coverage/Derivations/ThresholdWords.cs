using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says when a threshold was set, by whom, what the history says of it, and what was there before.</summary>
public static class ThresholdWords
{
    /// <summary>Sentences; null for a rule without a threshold.</summary>
    public static string? Sentence(EvidenceSymbol rule, EvidenceResult result, LateThreshold? late)
    {
        if (rule.Threshold is not { } threshold)
        {
            return null;
        }

        var by = (threshold.Limit is { } set ? set.By : threshold.By) is { } owner ? $" by {owner.Name}" : "";
        var but = result.Changed is { } change && change.On > threshold.Set ? $", but {change}" : "";
        var after = late is null ? "" : $", after {late.After}: no evidence of having been set beforehand";
        var subject = threshold.Limit is { } limit ? $"Limit {NameOf(limit)}" : "Threshold";
        var sentence = $"{subject} set on {DateWords.Of(threshold.Limit?.Set ?? threshold.Set)}{by}{but}{after}.";
        return threshold.Limit is { } last && SignatureOf(last) is { } signature ? $"{sentence} {signature}" : sentence;
    }

    /// <summary>The limits of a rule of which <see cref="Sentence"/> does not speak, since another number was set later; each a sentence.</summary>
    public static IEnumerable<string> Others(EvidenceSymbol rule) => rule.Limits
        .Where(limit => limit.Name != rule.Threshold?.Limit?.Name)
        .Select(limit => $"Limit {NameOf(limit)} {SettingOf(limit, "set")}");

    /// <summary>When a limit was set, by whom, why, and who signed it off; sentences.</summary>
    public static string SettingOf(LimitReference limit) => SettingOf(limit, "Set");

    private static string SettingOf(LimitReference limit, string set)
    {
        var sentence = $"{set} on {DateWords.Of(limit.Set)}{(limit.By is { } owner ? $" by {owner.Name}" : "")}.";
        return SignatureOf(limit) is { } signature ? $"{sentence} {signature}" : sentence;
    }

    private static string NameOf(LimitReference limit) => $"{limit.Name} ({limit.Amount})";

    private static string? SignatureOf(LimitReference limit)
    {
        var why = limit.Reason is { Length: > 0 } reason ? $"Because: {reason.ReplaceLineEndings(" ").TrimEnd('.')}" : null;
        var approved = limit.ApprovedBy is { } approver ? $"approved by {approver.Name}{(limit.ApprovedOn is { } on ? $" on {DateWords.Of(on)}" : "")}" : null;
        return (why, approved) switch
        {
            (null, null) => null,
            (null, { } who) => $"{char.ToUpperInvariant(who[0])}{who[1..]}.",
            ({ } reasoned, null) => $"{reasoned}.",
            ({ } reasoned, { } who) => $"{reasoned}; {who}.",
        };
    }
}
