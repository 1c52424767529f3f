using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Json;

/// <summary>When a threshold was set, when it was changed, and what was there before.</summary>
internal static class ThresholdJson
{
    public static void Write(Utf8JsonWriter json, ThresholdSymbol? threshold, ThresholdChange? changed, LateThreshold? late)
    {
        if (threshold is null)
        {
            json.WriteNull("threshold");
            return;
        }

        json.WriteStartObject("threshold");
        json.WriteString("set", DateWords.Of(threshold.Set));
        json.WriteString("by", threshold.By?.Name);
        if (threshold.Limit is { } limit)
        {
            json.WriteString("limit", limit.Name);
        }

        WriteChanged(json, changed);
        WriteLate(json, late);
        json.WriteEndObject();
    }

    /// <summary>The limits that a rule names; nothing where it names none.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<LimitReference> limits)
    {
        if (limits.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("limits");
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("name", limit.Name);
            json.WriteString("amount", limit.Amount);
            json.WriteString("set", DateWords.Of(limit.Set));
            json.WriteString("by", limit.By?.Name);
            json.WriteString("because", limit.Reason);
            json.WriteString("approvedBy", limit.ApprovedBy?.Name);
            json.WriteString("approvedOn", limit.ApprovedOn is { } on ? DateWords.Of(on) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteChanged(Utf8JsonWriter json, ThresholdChange? changed)
    {
        if (changed is null)
        {
            json.WriteNull("changed");
            return;
        }

        json.WriteStartObject("changed");
        json.WriteString("commit", changed.Commit);
        json.WriteString("on", DateWords.Of(changed.On));
        json.WriteEndObject();
    }

    private static void WriteLate(Utf8JsonWriter json, LateThreshold? late)
    {
        if (late is null)
        {
            json.WriteNull("late");
            return;
        }

        json.WriteStartObject("late");
        json.WriteString("against", CoverageNames.NameOf(late.Against));
        json.WriteString("on", DateWords.Of(late.On));
        json.WriteEndObject();
    }
}
