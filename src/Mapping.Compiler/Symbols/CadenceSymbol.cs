using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary><c>every DURATION tolerate N</c>: how often there must be a record.</summary>
/// <param name="Period">In each period that is over there must be one.</param>
/// <param name="Tolerated">How many periods of the window may be without one.</param>
/// <param name="Text">The clause as formatted source.</param>
/// <param name="Location">The whole clause.</param>
public sealed record CadenceSymbol(Duration Period, int Tolerated, string Text, Location Location)
{
    /// <summary>More are never looked at: ten years of days.</summary>
    private const int MostPeriods = 3660;

    /// <summary>Why it holds whatever records say, a clause; null where it can fail.</summary>
    public string? WhyItCannotFail { get; init; }

    /// <summary>
    /// The periods of a window, the last one first. It ends with the day before the one that is judged, which may still bring its record; one that
    /// begins before the window, or before the control operates, is not looked at.
    /// </summary>
    /// <param name="asOf">The day that is judged.</param>
    /// <param name="first">The first day of the window.</param>
    public IEnumerable<(DateOnly First, DateOnly Last)> PeriodsOf(DateOnly asOf, DateOnly first)
    {
        var end = asOf == DateOnly.MinValue ? asOf : asOf.AddDays(-1);
        var last = end;
        for (var count = 1; count <= MostPeriods && (long)Period.Amount * count <= int.MaxValue; count++)
        {
            // Months are counted from one end, so that a short one does not shorten those before it.
            var before = (Period with { Amount = Period.Amount * count }).Before(end);
            if (before >= last || before.AddDays(1) < first)
            {
                yield break;
            }

            yield return (before.AddDays(1), last);
            last = before;
        }
    }
}
