using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>A threshold that was set too late to be evidence of having been set before anything was measured by it.</summary>
/// <param name="Set">The day on which it was set; where the history knows of a later one, that.</param>
/// <param name="Against">What was there before; of several, the earliest.</param>
/// <param name="On">The day of that.</param>
public sealed record LateThreshold(DateOnly Set, LateAgainst Against, DateOnly On)
{
    /// <summary>What happened on that day: it was <c>set</c>, or <c>approved</c>.</summary>
    public string Verb { get; private init; } = "set";

    /// <summary>The change by which it counts as set on that day; null where its own word counts.</summary>
    public ThresholdChange? By { get; init; }

    /// <summary>What was there before, in words.</summary>
    public string After => AfterOf(Against, On);

    internal static string AfterOf(LateAgainst against, DateOnly on) => $"{against switch
    {
        LateAgainst.Operation => "the control began to operate on",
        LateAgainst.Placement => "the system was placed on",
        LateAgainst.FirstRecord => "the first record of the feed, which is of",
    }} {DateWords.Of(on)}";

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

        var began = Began(control, system, result.Beginning);
        var change = result.Changed is { } known && known.On > threshold.Set ? known : null;
        var set = change?.On ?? threshold.Set;
        return began is var (against, day) && day < set ? new LateThreshold(set, against, day) { By = change, Verb = threshold.Verb } : null;
    }

    /// <summary>What was there first of records, operation and placement, with its day; null where no day is known of any.</summary>
    /// <param name="control">The control.</param>
    /// <param name="system">The system that was placed; null where the workspace has none.</param>
    /// <param name="record">The time of the first record; null where none is known.</param>
    internal static (LateAgainst Against, DateOnly On)? Began(ControlSymbol control, SystemSymbol? system, DateTime? record)
    {
        (LateAgainst, DateOnly On)? first = null;
        Note(record is { } time ? DateOnly.FromDateTime(time) : null, LateAgainst.FirstRecord);
        Note(control.Status.Declared == ControlState.Operating ? control.Status.Date : null, LateAgainst.Operation);
        Note(system?.Placed, LateAgainst.Placement);
        return first;

        void Note(DateOnly? date, LateAgainst against)
        {
            if (date is { } day && !(first?.On <= day))
            {
                first = (against, day);
            }
        }
    }

    /// <summary>A clause without a full stop.</summary>
    public override string ToString() => By is null
        ? $"its threshold was {Verb} on {DateWords.Of(Set)}, after {After}"
        : $"its threshold counts as set on {DateWords.Of(Set)}, since {By}: after {After}";
}
