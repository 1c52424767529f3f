using System.Globalization;

namespace Mapping.Compiler.Symbols;

/// <summary>A length of time as written. Months and years are those of the calendar.</summary>
public readonly record struct Duration(int Amount, TimeUnit Unit)
{
    /// <summary>
    /// The date this long after <paramref name="start"/>; parts of a day round up to one. Stays at the end of the
    /// calendar when it would run past it.
    /// </summary>
    public DateOnly After(DateOnly start) => Unit switch
    {
        TimeUnit.Month => AddMonths(start, Amount),
        TimeUnit.Year => AddMonths(start, 12L * Amount),
        _ => AddDays(start, Days),
    };

    /// <summary>The date this long before <paramref name="end"/>; the start of the calendar when it would run past it.</summary>
    public DateOnly Before(DateOnly end) => Unit switch
    {
        TimeUnit.Month => AddMonths(end, -Amount),
        TimeUnit.Year => AddMonths(end, -12L * Amount),
        _ => AddDays(end, -Days),
    };

    /// <summary>
    /// Whether a window of this length that ends with <paramref name="end"/> holds the date. A window of N days is the N dates that
    /// end with that one.
    /// </summary>
    public bool Contains(DateOnly end, DateOnly date) => date <= end && date > Before(end);

    /// <summary>
    /// The first day from <paramref name="date"/> on with which a window of this length may end and no longer hold the date; the end
    /// of the calendar when that day would lie past it.
    /// </summary>
    public DateOnly FirstEndWithout(DateOnly date)
    {
        // Where the month is too short for the day, the window that ends with the month's last day still reaches back past the date.
        var end = After(date);
        return end < DateOnly.MaxValue && Before(end) < date ? end.AddDays(1) : end;
    }

    /// <summary>Within it something has to be new: what is older shows nothing of today, and what is to be looked at later is not looked at.</summary>
    public static Duration Longest { get; } = new(10, TimeUnit.Year);

    /// <summary>Whether a window of this length leaves nothing out that could count, and a review after it is none.</summary>
    public bool IsEndless => Amount * FieldUnits.SecondsOf(Unit) > Longest.Amount * FieldUnits.SecondsOf(Longest.Unit);

    private long Days => Unit switch
    {
        TimeUnit.Second => (Amount + 86_399L) / 86_400,
        TimeUnit.Minute => (Amount + 1_439L) / 1_440,
        TimeUnit.Hour => (Amount + 23L) / 24,
        TimeUnit.Week => 7L * Amount,
        _ => Amount,
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Amount} {Unit.ToString().ToLowerInvariant()}{(Amount == 1 ? "" : "s")}");

    private static DateOnly AddDays(DateOnly date, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly AddMonths(DateOnly date, long months)
    {
        var index = (date.Year * 12L) + date.Month - 1 + months;
        if (index < 12)
        {
            return DateOnly.MinValue;
        }

        return index >= 12L * 10_000 ? DateOnly.MaxValue : date.AddMonths((int)months);
    }
}
