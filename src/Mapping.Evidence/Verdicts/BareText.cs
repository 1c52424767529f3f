using System.Text.Json;
using System.Text.RegularExpressions;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// Tells texts that only say what a text would be about: front matter, headings, heads of tables, names of fields, and words that hold
/// places. Nobody can have approved what is not said.
/// </summary>
internal static partial class BareText
{
    /// <summary>A longer line before a colon is a sentence.</summary>
    private const int MaxWordsOfName = 4;

    /// <param name="path">The path of the file, whose ending tells what it is.</param>
    /// <param name="text">All of it.</param>
    public static bool Is(string path, string text)
    {
        // What is no text has a shape of its own.
        if (text.Contains('\0', StringComparison.Ordinal) || text.StartsWith("%PDF", StringComparison.Ordinal))
        {
            return false;
        }

        if (IsTable(path))
        {
            var rows = text.AsSpan().Trim();
            return rows.IndexOfAny('\n', '\r') is var head && (head < 0 || SaysNothing(rows[head..].ToString()));
        }

        if (Head().IsMatch(text))
        {
            return true;
        }

        if (Begins(text, '{') || Begins(text, '['))
        {
            return HasNoValue(text);
        }

        // There, what stands between two rules is all that the file says.
        if (IsData(path))
        {
            return SaysNothing(string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith('#') && !IsName(line))));
        }

        return PageText.IsPage(text) ? HasNoSentence(PageText.Of(text))
            : FrontMatter().Replace(text, "") is var shown && (HasNoSentence(shown) || HasNoSentence(FrontMatter().Replace(PageText.WithoutComments(text), "")));
    }

    private static bool HasNoSentence(string text) =>
        SaysNothing(string.Join('\n', Said(text.ReplaceLineEndings("\n").Split('\n'), isAsciiDoc: AsciiDocTitle().IsMatch(text))));

    /// <summary>A number may be all that there is to say.</summary>
    public static bool SaysNothing(string text) => !text.Any(char.IsDigit) && Placeholders.WordsOf(text).All(word => Placeholders.IsWord(word));

    /// <summary>The lines that are neither headings nor heads of tables, nor rows without a word.</summary>
    private static IEnumerable<string> Said(string[] lines, bool isAsciiDoc)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var next = i + 1 < lines.Length ? lines[i + 1].Trim() : "";
            if (!(isAsciiDoc && OfAsciiDoc().IsMatch(lines[i])) && !IsName(lines[i]) && !lines[i].TrimStart().StartsWith('#') && !(IsUnderline(next) && !lines[i].TrimEnd().EndsWith('.')) && !(lines[i].Contains('|', StringComparison.Ordinal) && Rule().IsMatch(next)))
            {
                yield return lines[i].Trim();
            }
        }
    }

    /// <summary>The name of a field of few words, with nothing behind it.</summary>
    private static bool IsName(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && !line[colon..].Any(char.IsLetterOrDigit) && Placeholders.WordsOf(line[..colon]).Length <= MaxWordsOfName;
    }

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static bool IsData(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string text, char with) => text.AsSpan().TrimStart() is [var first, ..] && first == with;

    /// <summary>JSON in which every member is empty; false for what is no JSON.</summary>
    private static bool HasNoValue(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return HasNoValue(document.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasNoValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().All(member => HasNoValue(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(HasNoValue),
        JsonValueKind.String => SaysNothing(value.GetString() ?? ""),
        JsonValueKind.Null => true,
        _ => false,
    };

    /// <summary>What makes a heading of the line above.</summary>
    private static bool IsUnderline(string line) => line.Length >= 3 && line[0] is ('=' or '-' or '~' or '^' or '"') && line.AsSpan().IndexOfAnyExcept(line[0]) < 0;

    // Both go on without going back over more than one line, so that they are linear.
    [GeneratedRegex(@"\A\s*---[ \t]*\r?\n([^\n]*\n)*?(---|\.\.\.)[ \t]*(\r?\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    /// <summary>One row of three or more names without a blank, as a table begins whatever its file is called.</summary>
    [GeneratedRegex(@"\A\s*[\p{L}_]+(?:([,;\t|])[\p{L}_]+)(?:\1[\p{L}_]+)+\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    /// <summary>A text in AsciiDoc begins with a title, behind comments and attributes.</summary>
    [GeneratedRegex(@"\A\s*(?>(?://[^\n]*|:[^\n:]+:[^\n]*)\n\s*)*=\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex AsciiDocTitle();

    /// <summary>Of such a text titles, comments and attributes.</summary>
    [GeneratedRegex(@"\A(=+\s|//|:[^:]+:)", RegexOptions.CultureInvariant)]
    private static partial Regex OfAsciiDoc();

    /// <summary>What makes a head of the row above.</summary>
    [GeneratedRegex(@"\A\|?(\s*:?-+:?\s*\|)+(\s*:?-+:?\s*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
