using System.Collections.Immutable;

namespace Mapping.Reports.Explanations;

/// <summary>Says what something is for: the systems, and behind them what is written where that is something else.</summary>
internal static class ForWords
{
    /// <summary>For example <c>loan-scoring, limits-agent (written: lending except pilot)</c>.</summary>
    public static string Of(ImmutableArray<string> systems, string? written)
    {
        var names = systems.IsEmpty ? "no system" : string.Join(", ", systems);
        return written is null ? names : $"{names} (written: {written})";
    }
}
