using System.Globalization;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Runs something on a machine with other habits.</summary>
internal static class Abroad
{
    /// <summary>Culture and time zone belong to the whole process, so whoever runs beside it travels too; no test may mind.</summary>
    public static T Run<T>(string zone, Func<T> action)
    {
        var culture = CultureInfo.CurrentCulture;
        var everywhere = CultureInfo.DefaultThreadCurrentCulture;
        var home = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = Foreign();
            Move(zone);
            Assert.Equal("−1.234,5", (-1234.5m).ToString("N1", CultureInfo.CurrentCulture));
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentCulture = everywhere;
            Move(home);
        }
    }

    /// <summary>The program runs with invariant data, so the habits of tr-TR, de-DE and ar-SA are put together by hand.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentSymbol = "٪";
        culture.DateTimeFormat.DateSeparator = "٫";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        culture.DateTimeFormat.LongDatePattern = "dddd, d. MMMM yyyy";
        return culture;
    }

    private static void Move(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
