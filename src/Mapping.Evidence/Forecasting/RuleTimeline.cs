using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>What the evidence of one rule says on each day of a forecast.</summary>
/// <param name="Control">Whose rule it is.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Systems">The systems that the answer is for.</param>
/// <param name="Results">Ascending by day; the first one is that of the as-of date.</param>
internal sealed record RuleTimeline(
    ControlSymbol Control, EvidenceSymbol Rule, ImmutableArray<string> Systems, ImmutableArray<DatedResult> Results)
{
    /// <summary>Whether the feed tells its records apart by system.</summary>
    public bool IsBySystem { get; init; }

    /// <summary>The result at the end of a day, or null where the control is retired by then, so that nobody asks.</summary>
    public EvidenceResult? At(DateOnly date)
    {
        if (IsRetired(date))
        {
            return null;
        }

        var index = Results.Length - 1;
        while (index > 0 && Results[index].From > date)
        {
            index--;
        }

        return Results[index].Result;
    }

    /// <summary>The days on which the verdict becomes another one, ascending.</summary>
    public IEnumerable<VerdictTurn> Turns()
    {
        for (var i = 1; i < Results.Length; i++)
        {
            var (before, after) = (Results[i - 1].Result, Results[i].Result);
            if (before.Verdict != after.Verdict && !IsRetired(Results[i].From))
            {
                yield return new VerdictTurn(Results[i].From, Control, Rule, Systems, before, after) { IsBySystem = IsBySystem };
            }
        }
    }

    private bool IsRetired(DateOnly date) => Control.Status.At(date) == ControlState.Retired;
}
