using System.Globalization;
using System.Text.RegularExpressions;

namespace Mapping.Compiler.Text;

/// <summary>
/// Finds the time that the name of a file tells, as in <c>run-2026-11-20.json</c>, <c>20261120T101500Z.sarif</c> or <c>2026-11-20_10-15.xml</c>.
/// Where the name tells none, the folder around the file does.
/// </summary>
public static partial class NameTime
{
    private const int DayLength = 10;

    /// <summary>In ISO 8601, each time once: none, the one, or several that nobody can choose from.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        var parts = path.Split('/');
        return In(parts[^1]) is { Count: > 0 } times ? times : parts.Length > 1 ? In(parts[^2]) : [];
    }

    /// <summary>The day that the name tells; null where it does not tell one.</summary>
    public static DateOnly? DayOf(string path) =>
        Of(path) is [var only] && DateOnly.TryParseExact(only.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static List<string> In(string name)
    {
        var times = new List<string>();
        for (var match = Day().Match(name); match.Success; match = match.NextMatch())
        {
            if (TimeOf(match, name) is { } time && !times.Contains(time))
            {
                times.Add(time);
            }
        }

        return times;
    }

    private static string? TimeOf(Match match, string name)
    {
        var day = $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}";
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) || (match.Groups["sign"].Length == 0 && IsPartOfNumber(match, name)))
        {
            return null;
        }

        var (hour, minute, second) = (match.Groups["hour"].Value, match.Groups["minute"].Value, match.Groups["second"].Value);
        var offset = match.Groups["offset"].Value.ToUpperInvariant();
        var time = $"{hour}:{minute}:{(second.Length == 0 ? "00" : second)}";
        return hour.Length > 0 && TimeOnly.TryParseExact(time, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? $"{day}T{time}{offset}" : day;
    }

    /// <summary>Eight digits among others are those of a number or a digest: <c>3f20261120ab</c> names no day.</summary>
    private static bool IsPartOfNumber(Match match, string name)
    {
        var (start, end) = (match.Index, match.Index + match.Length);
        while (start > 0 && char.IsAsciiLetterOrDigit(name[start - 1]))
        {
            start--;
        }

        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return name.AsSpan(start, match.Index - start).ContainsAnyInRange('0', '9') || name.AsSpan(match.Index + match.Length, end - match.Index - match.Length).ContainsAnyInRange('0', '9');
    }

    /// <summary>A day, then perhaps a time of day, which is no other day: <c>2026-11-20_2026-11-27</c> are two.</summary>
    [GeneratedRegex(@"(?<![0-9])(?<year>2[0-9]{3})(?<sign>-?)(?<month>[0-9]{2})\k<sign>(?<day>[0-9]{2})(?:(?:[Tt_ -](?![0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9]{8}(?![0-9]))|(?<=[0-9]{8}))(?<hour>[0-9]{2})(?<colon>[-:._]?)(?<minute>[0-9]{2})(?:\k<colon>(?<second>[0-9]{2}))?(?<offset>[Zz]|[+][0-9]{2}:?[0-9]{2}|(?<=[Tt][0-9]{6})-[0-9]{4})?(?![0-9]))?(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Day();
}
