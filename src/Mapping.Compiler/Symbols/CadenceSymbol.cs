using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary><c>every DURATION tolerate N</c>: how often there must be a record.</summary>
/// <param name="Period">In each period that is over there must be one.</param>
/// <param name="Tolerated">How many periods of the window may be without one.</param>
/// <param name="Text">The clause as formatted source.</param>
/// <param name="Location">The whole clause.</param>
public sealed record CadenceSymbol(Duration Period, int Tolerated, string Text, Location Location)
{
    private const int LongestMonth = 31;

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
    public IEnumerable<CadencePeriod> PeriodsOf(DateOnly asOf, DateOnly first)
    {
        var end = asOf == DateOnly.MinValue ? asOf : asOf.AddDays(-1);
        var last = end;
        for (var count = 1; count <= MostPeriods && (long)Period.Amount * count <= int.MaxValue; count++)
        {
            // Months are counted from one end, so that a short one does not shorten those before it.
            var before = (Period with { Amount = Period.Amount * count }).Before(end);
            var period = new CadencePeriod(before >= last ? last : before.AddDays(1), last) { Shared = IsShared(before, end) ? before : null };
            if (before >= last || (period.Shared ?? period.First) < first)
            {
                yield break;
            }

            yield return period;
            last = before;
        }
    }

    /// <summary>
    /// Whether what runs on a later day of the month than that with which the periods end may run on the day: only the last one of a month stands for days that the month does not
    /// have. Where periods end with the 31st, there is no later day.
    /// </summary>
    private bool IsShared(DateOnly before, DateOnly end) =>
        Period.Unit is TimeUnit.Month or TimeUnit.Year && end.Day < LongestMonth && before.Day == DateTime.DaysInMonth(before.Year, before.Month);
}
