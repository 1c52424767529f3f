using System.Globalization;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>Dates as messages write them.</summary>
internal static class Dates
{
    public const string Format = "yyyy-MM-dd";

    public static string Write(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
