using System.Globalization;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>
/// Days of a spreadsheet, counted from 1900 or 1904. The count from 1900 has a 29 February 1900, which there was not.
/// </summary>
internal static class CellDates
{
    private const int LeapThatWasNot = 60;

    /// <summary>As ISO 8601; null where the number is no day or time that there is.</summary>
    public static string? Of(double serial, CellFormat format, bool is1904)
    {
        if (!(serial >= 0 && serial < 2_958_466))
        {
            return null;
        }

        // What is written as a fraction of a day is a whole number of milliseconds, as far as office programs show.
        var ticks = (long)Math.Round(serial * TimeSpan.MillisecondsPerDay) * TimeSpan.TicksPerMillisecond;
        return format switch
        {
            CellFormat.Elapsed => Elapsed(ticks),
            CellFormat.TimeOfDay when ticks < TimeSpan.TicksPerDay => TimeOfDay(ticks),
            CellFormat.Day or CellFormat.DayAndTime or CellFormat.TimeOfDay => Day(ticks, format, is1904),
            CellFormat.Number or CellFormat.Percentage => null,
        };
    }

    private static string? Day(long ticks, CellFormat format, bool is1904)
    {
        var days = ticks / TimeSpan.TicksPerDay;
        if (!is1904 && days is 0 or LeapThatWasNot)
        {
            return null;
        }

        var first = is1904 ? new DateTime(1904, 1, 1) : days < LeapThatWasNot ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        if (ticks > (DateTime.MaxValue - first).Ticks)
        {
            return null;
        }

        var moment = first.AddTicks(ticks);
        return moment.TimeOfDay == TimeSpan.Zero && format == CellFormat.Day
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : moment.ToString("yyyy-MM-dd'T'", CultureInfo.InvariantCulture) + TimeOfDay(moment.TimeOfDay.Ticks);
    }

    private static string TimeOfDay(long ticks) =>
        new TimeSpan(ticks).ToString(ticks % TimeSpan.TicksPerSecond == 0 ? @"hh\:mm\:ss" : @"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);

    private static string Elapsed(long ticks) =>
        string.Create(CultureInfo.InvariantCulture, $"PT{(decimal)ticks / TimeSpan.TicksPerSecond:0.###}S");
}
