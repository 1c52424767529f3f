using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>Numbers with their nouns.</summary>
internal static class Counts
{
    public static string Of(int count, string noun) => Of(count, noun, noun + "s");

    public static string Of(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>For example <c>74 -> 73</c>.</summary>
    public static string Change(int before, int after) => string.Create(CultureInfo.InvariantCulture, $"{before} -> {after}");

    /// <summary>The first few names, and how many more there are.</summary>
    public static string Few(IReadOnlyCollection<string> names, int limit) => names.Count <= limit
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(limit))} and {names.Count - limit} more");

    /// <summary>A share in per cent, rounded down so that what is not whole never reads as 100 %.</summary>
    public static string Percent(decimal share) => GateWords.Percent(share);
}
