using System.Text.Json;

namespace Mapping.Evidence.Reading.Sarif;

/// <summary>The levels that an invocation gave to rules in place of their default ones (SARIF 2.1.0, 3.20.5).</summary>
internal sealed class SarifOverrides
{
    private readonly List<(int Invocation, string Rule, string Level)> levels = [];

    /// <param name="invocation">What it tells.</param>
    /// <param name="index">Which one it is.</param>
    /// <param name="rules">The rules of the run.</param>
    /// <param name="shape">Takes faults.</param>
    public void Add(JsonElement invocation, int index, SarifRules rules, SarifShape shape)
    {
        foreach (var change in shape.Objects(invocation, "ruleConfigurationOverrides"))
        {
            if (shape.Object(change, "configuration") is not { } configuration || SarifWords.LevelIn(configuration, shape) is not { } level)
            {
                continue;
            }

            if (shape.Object(change, "descriptor") is { } descriptor && rules.IdAt(descriptor, shape) is { } rule)
            {
                levels.Add((index, rule, level));
            }
            else
            {
                shape.Fail("a level in \"ruleConfigurationOverrides\" is that of a rule which can't be told");
            }
        }
    }

    /// <summary>The level of a result that tells none: where it does not tell its invocation either, the gravest that may be meant.</summary>
    /// <param name="result">The result.</param>
    /// <param name="ids">The id that it gives, and that of the rule found by it.</param>
    /// <param name="usual">The rule's default.</param>
    /// <param name="shape">Takes faults.</param>
    public string LevelOf(JsonElement result, IReadOnlyCollection<string?> ids, string usual, SarifShape shape)
    {
        if (levels.Count == 0)
        {
            return usual;
        }

        var told = shape.Object(result, "provenance") is { } provenance
            && shape.Number(provenance, "invocationIndex") is { } number && number.TryGetInt32(out var index) && index >= 0 ? index : (int?)null;
        var found = levels.Where(level => (told is null || level.Invocation == told) && ids.Contains(level.Rule))
            .Aggregate((string?)null, (worst, level) => SarifWords.Worse(worst, level.Level));
        return (told is null ? SarifWords.Worse(usual, found) : found) ?? usual;
    }
}
