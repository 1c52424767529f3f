using System.Globalization;

namespace Mapping.Reports.Text;

/// <summary>Large numbers for people.</summary>
public static class Amounts
{
    private const int Kibi = 1024;

    private static readonly string[] Units = ["KiB", "MiB", "GiB", "TiB"];

    /// <summary>For example <c>1,204 records</c>.</summary>
    public static string Of(long count, string noun) => Of(count, noun, noun + "s");

    public static string Of(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>For example <c>3.1 MiB</c>.</summary>
    public static string Bytes(long bytes)
    {
        if (bytes < Kibi)
        {
            return Of(bytes, "byte");
        }

        var unit = 0;
        var amount = (decimal)bytes / Kibi;
        while (amount >= Kibi && unit < Units.Length - 1)
        {
            amount /= Kibi;
            unit++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{(amount < 100 ? amount.ToString("0.0", CultureInfo.InvariantCulture) : amount.ToString("0", CultureInfo.InvariantCulture))} {Units[unit]}");
    }
}
