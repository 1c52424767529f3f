using System.Globalization;

namespace Mapping.Reports.Json;

/// <summary>Moments as the contracts write them: UTC, to the second.</summary>
internal static class JsonTimes
{
    public static string? Of(DateTime? time) => time?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
