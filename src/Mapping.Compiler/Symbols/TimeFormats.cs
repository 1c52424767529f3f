using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>
/// How a time may be written that could be read in several ways, such as <c>dd.MM.yyyy HH:mm</c>: a closed set of parts, each with all its
/// digits but for the hour <c>h</c>, and the signs between them.
/// </summary>
public static class TimeFormats
{
    /// <summary>Signs that may stand between parts.</summary>
    private const string Signs = "./-: T";

    /// <summary>What a time is made of, each with the parts that say it: one of them, once.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Kinds = [["yyyy", "yy"], ["MM", "MMM"], ["dd"], ["HH", "hh", "h"], ["mm"], ["ss"], ["a"]];

    private static readonly ImmutableArray<string> Parts = [.. Kinds.SelectMany(kind => kind)];

    /// <summary>Those that are written most, the first of them in Europe; the last one is Jira's own.</summary>
    public static ImmutableArray<string> Usual { get; } = ["dd.MM.yyyy", "dd.MM.yyyy HH:mm", "dd/MM/yyyy", "MM/dd/yyyy", "yyyy/MM/dd", "yyyyMMdd", "dd/MMM/yy h:mm a"];

    /// <summary>The names of months as <c>MMM</c> means them, in any letters.</summary>
    public static ImmutableArray<string> Months { get; } = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The parts and the signs of a format, in order.</summary>
    public static ImmutableArray<string> PartsOf(string format)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < format.Length; start += parts[^1].Length)
        {
            parts.Add(format[start..EndOf(format, start)]);
        }

        return parts.ToImmutable();
    }

    /// <summary>Why a text is no format of times, a clause; null where it is one.</summary>
    public static string? ComplaintOf(string text)
    {
        var seen = new List<string>();
        var before = "";
        foreach (var part in PartsOf(text))
        {
            if (Parts.Contains(part))
            {
                if (Kinds.First(kind => kind.Contains(part)).FirstOrDefault(seen.Contains) is { } twice)
                {
                    return twice == part ? $"it has {part} twice" : $"it has {twice} and {part}, which say the same";
                }

                if (before == "h")
                {
                    return "an hour (h) has one or two digits, so a sign must stand behind it";
                }

                seen.Add(part);
            }
            else if (!Signs.Contains(part[0], StringComparison.Ordinal))
            {
                return $"\"{part}\" is none of {string.Join(", ", Parts)}";
            }

            before = part;
        }

        return Has(0) && Has(1) && Has(2) ? TimeComplaint(seen) : "it needs a day (dd), a month (MM or MMM) and a year (yyyy or yy)";

        bool Has(int kind) => Kinds[kind].Any(seen.Contains);
    }

    /// <summary>Whether a text in this format says a time of day.</summary>
    public static bool HasTimeOfDay(string format) => PartsOf(format).Any(Kinds[3].Contains);

    private static string? TimeComplaint(List<string> parts) => (parts.Any(Kinds[3].Contains), parts.Contains("mm"), parts.Contains("ss")) switch
    {
        (true, true, _) when parts.Contains("HH") == parts.Contains("a") => "HH counts hours to 24, and h or hh to 12 with a behind them, which is AM or PM",
        (true, true, _) => null,
        (false, false, false) => parts.Contains("a") ? "a time of day needs hours (h) and minutes (mm)" : null,
        (true, false, _) or (false, true, _) => "a time of day needs hours (HH) and minutes (mm)",
        (false, false, true) => "seconds need hours (HH) and minutes (mm)",
    };

    /// <summary>A part is as long as its letter goes on.</summary>
    private static int EndOf(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] == text[start] && char.IsAsciiLetter(text[start]) && text[start] != 'T')
        {
            end++;
        }

        return end;
    }
}
