using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A threshold that was set too late to be evidence of having been set before anything was measured by it.</summary>
/// <param name="Set">The day on which it was set.</param>
/// <param name="After">What was there before, in words.</param>
public sealed record LateThreshold(DateOnly Set, string After)
{
    /// <summary>Null where the rule has no threshold, or one that was there before records, operation and placement.</summary>
    /// <param name="control">Whose rule it is.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="system">The system that was placed; null where the workspace has none.</param>
    /// <param name="result">What its evidence says.</param>
    public static LateThreshold? Of(ControlSymbol control, EvidenceSymbol rule, SystemSymbol? system, EvidenceResult result)
    {
        if (rule.Threshold is not { } threshold)
        {
            return null;
        }

        DateOnly? record = result.Beginning is { } time ? DateOnly.FromDateTime(time) : null;
        DateOnly? operation = control.Status.Declared == ControlState.Operating ? control.Status.Date : null;
        DateOnly? earliest = null;
        var words = "";
        Note(record, "the first record of the feed, which is of");
        Note(operation, "the control began to operate on");
        Note(system?.Placed, "the system was placed on");
        return earliest < threshold.Set ? new LateThreshold(threshold.Set, $"{words} {DateWords.Of(earliest.Value)}") : null;

        void Note(DateOnly? date, string what)
        {
            if (date is { } known && !(earliest <= known))
            {
                (earliest, words) = (known, what);
            }
        }
    }

    /// <summary>A clause without a full stop.</summary>
    public override string ToString() => $"its threshold was set on {DateWords.Of(Set)}, after {After}";
}
