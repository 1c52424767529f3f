using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says how many records there are, of which days, and where they stand.</summary>
public static class RecordWords
{
    /// <summary>Who wants all of them reads the JSON.</summary>
    internal const int PlacesShown = 3;

    /// <summary>For example <c>42 records and 3 runs</c>.</summary>
    public static string Count(EvidenceResult result) => (result.Records, result.Runs) switch
    {
        (0, 0) => "no record",
        (0, var runs) => Of(runs, "run"),
        (var records, 0) => Of(records, "record"),
        var (records, runs) => $"{Of(records, "record")} and {Of(runs, "run")}",
    };

    /// <summary>For example <c>2026-10-25 to 2026-11-22</c>; null where nothing has a time.</summary>
    public static string? Range(EvidenceResult result) => (result.First, result.Last) switch
    {
        (null, null) => null,
        ({ } only, null) => Day(only),
        (null, { } only) => Day(only),
        ({ } first, { } last) when first.Date == last.Date => Day(first),
        ({ } first, { } last) => $"{Day(first)} to {Day(last)}",
    };

    /// <summary>For example <c> (runs/2026-11.jsonl:17, 23)</c>; nothing where there is no place.</summary>
    public static string Places(ImmutableArray<RecordPlace> places)
    {
        if (places.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder(" (").Append(places[0]);
        for (var i = 1; i < Math.Min(places.Length, PlacesShown); i++)
        {
            text.Append(", ");
            text.Append(places[i].Path == places[i - 1].Path
                ? places[i].Line.ToString(CultureInfo.InvariantCulture)
                : places[i].ToString());
        }

        var more = places.Length - PlacesShown;
        return text.Append(more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more)") : ")").ToString();
    }

    public static string Of(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    public static string Day(DateTime time) => DateWords.Of(DateOnly.FromDateTime(time));
}
