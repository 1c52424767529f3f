using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>
/// How often there must be a record. It is measured by the longest silence that passes, all periods that may be without a record and the one
/// that is begun; of two that let the same silence pass, the longer period asks for fewer records.
/// </summary>
/// <param name="Period">In each there must be a record.</param>
/// <param name="Tolerated">How many may be without one.</param>
internal sealed record AskedCadence(Duration Period, int Tolerated)
{
    private decimal Silence => DurationPromise.DaysOf(Period with { Amount = (int)Math.Min(int.MaxValue, Period.Amount * (Tolerated + 1L)) });

    private bool IsOfMonths => Period.Unit is TimeUnit.Month or TimeUnit.Year;

    private long Units => Period.Amount * Period.Unit switch
    {
        TimeUnit.Year => 12L,
        TimeUnit.Week => 7L,
        _ => 1L,
    };

    /// <summary>
    /// A longer silence is weaker, whatever it is made of. A shorter one is stronger only where nothing that passes with it would have failed
    /// before: of longer periods fewer may be silent, and still more of the time in all.
    /// </summary>
    public PromiseDirection DirectionTo(AskedCadence other)
    {
        var (silence, period) = (other.Silence.CompareTo(Silence), DurationPromise.DaysOf(other.Period).CompareTo(DurationPromise.DaysOf(Period)));
        return silence > 0 || (silence == 0 && period > 0) ? PromiseDirection.Weaker
            : (period < 0 || silence < 0) && (AsksNoLess(other) || other.Divides(this)) ? PromiseDirection.Stronger
            : PromiseDirection.Differs;

        bool AsksNoLess(AskedCadence after) => period <= 0 && after.Tolerated <= Tolerated;
    }

    /// <summary>Whether each period of the other is made of whole ones of this.</summary>
    private bool Divides(AskedCadence other) => IsOfMonths == other.IsOfMonths && Units > 0 && other.Units % Units == 0;
}
