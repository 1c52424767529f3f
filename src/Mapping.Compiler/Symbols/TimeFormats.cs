using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>
/// How a time may be written that could be read in several ways, such as <c>dd.MM.yyyy HH:mm</c>: a closed set of parts, each with all its
/// digits, and the signs between them.
/// </summary>
public static class TimeFormats
{
    /// <summary>Signs that may stand between parts.</summary>
    private const string Signs = "./-: T";

    private static readonly ImmutableArray<string> Parts = ["yyyy", "MM", "dd", "HH", "mm", "ss"];

    /// <summary>Those that are written most, the first of them in Europe.</summary>
    public static ImmutableArray<string> Usual { get; } = ["dd.MM.yyyy", "dd.MM.yyyy HH:mm", "dd/MM/yyyy", "MM/dd/yyyy", "yyyy/MM/dd", "yyyyMMdd"];

    /// <summary>Why a text is no format of times, a clause; null where it is one.</summary>
    public static string? ComplaintOf(string text)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var end = 0;
        for (var start = 0; start < text.Length; start = end)
        {
            end = EndOf(text, start);
            var part = text[start..end];
            if (Parts.Contains(part) && !parts.Contains(part))
            {
                parts.Add(part);
            }
            else if (!Signs.Contains(text[start], StringComparison.Ordinal))
            {
                return Parts.Contains(part) ? $"it has {part} twice"
                    : part == "yy" ? "a year has four digits, since two leave open of which century"
                    : $"\"{part}\" is none of {string.Join(", ", Parts)}";
            }
        }

        return parts.Contains("yyyy") && parts.Contains("MM") && parts.Contains("dd")
            ? TimeComplaint(parts.ToImmutable())
            : "it needs a day (dd), a month (MM) and a year (yyyy)";
    }

    /// <summary>Whether a text in this format says a time of day.</summary>
    public static bool HasTimeOfDay(string format) => format.Contains("HH", StringComparison.Ordinal);

    private static string? TimeComplaint(ImmutableArray<string> parts) => (parts.Contains("HH"), parts.Contains("mm"), parts.Contains("ss")) switch
    {
        (true, true, _) or (false, false, false) => null,
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
