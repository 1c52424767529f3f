using System.Globalization;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says dates, and how far they are from the day that is judged.</summary>
public static class DateWords
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For example <c>from 2027-12-02, in 374 days</c>.</summary>
    public static string From(DateOnly date, DateOnly asOf) => $"from {Of(date)}, in {Days(date.DayNumber - asOf.DayNumber)}";

    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");
}
