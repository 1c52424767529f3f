using System.Text.RegularExpressions;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Verdicts;

/// <summary>Tells what Mapping writes itself, as a file or as all that a text quotes: a report of what is claimed shows nothing of it.</summary>
internal static partial class OwnReport
{
    /// <summary>What tells a report of ours stands there.</summary>
    private const int FirstLines = 4096;

    /// <param name="text">Of a document, or its beginning.</param>
    /// <param name="saysNothing">Whether the rest of a text says nothing.</param>
    public static bool Is(string text, Func<string, bool> saysNothing)
    {
        text = TerminalCodes.Remove(text);
        if (IsReport(text))
        {
            return true;
        }

        // What is no text has nothing that it quotes.
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        var quoting = QuotedText.Of(text);
        return (IsStamped(text) && IsReport(QuotedText.Dedent(Stamp().Replace(text, "")))) || IsReport(QuotedText.Dedent(text)) || (IsReport(QuotedText.Dedent(quoting.Quoted)) && saysNothing(quoting.Rest));
    }

    /// <summary>Whether each line begins with a number or a time, as logs have it.</summary>
    private static bool IsStamped(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace() && !Stamp().IsMatch(line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReport(string text) => ReportBegins().IsMatch(Beginning(text.AsSpan().TrimStart()))
        || text.Contains("/* The style of every page that Mapping writes.", StringComparison.Ordinal)
        || text.Contains("<testsuite name=\"sources\" package=\"mapping\"", StringComparison.Ordinal)
        || text.Contains("A paraphrase in our words, not the law.", StringComparison.Ordinal)
        || TextReport().IsMatch(text);

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, FirstLines)];

    // These are compiled into the program; an engine that never goes back costs more to set up than all of the documents to read. So each is
    // written so that it goes back over a line at most, and the one that may go back further sees the first lines only.

    private const string Speaker = @"[^\n|]{1,40}\| ";

    private const string Time = @"\[?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ])?[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?\]?:?[ \t]?|[A-Z][a-z]{2} [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2} [^\s:]+ [^\s:]+: ?";

    private const string Number = @"[ \t]{0,8}[0-9]{1,7}(?: ?[\t:.)|]| |(?=\r?$))";

    private const string NextNumber = @"[0-9]{1,7}[\t:|]";

    /// <summary>What logs, editors and searches put before a line: who speaks, a time, a number.</summary>
    [GeneratedRegex("^(?:(?:" + Speaker + ")(?:" + Time + ")?(?:" + NextNumber + ")?|(?:" + Time + ")(?:" + NextNumber + ")?|" + Number + ")", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Stamp();

    /// <summary>JSON of ours, SARIF, code quality of GitLab, commands of GitHub, the two texts in Markdown, a comparison.</summary>
    [GeneratedRegex(
        """
        \A\s*(\{\s*"schema":\s*"mapping[-/]|\{\s*"\$schema":[^\n]*\s*"version":[^\n]*\s*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"mapping"|\[\s*\{\s*"description":[^\n]*\(MAP[0-9]{4}\)"|::(error|warning|notice)\ file=[^\n]*,title=MAP[0-9]{4}\ |\#\ Statement\ of\ applicability\s+Judged\ at\ the\ end\ of\ [0-9]{4}-|\#\#\ Regulatory\ coverage\s)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ReportBegins();

    /// <summary>
    /// Lines that the commands write in text or Markdown, each where it begins to tell of something: "check" and "explain" below the name of a system, "gap" of what was
    /// there before, "evidence" of the rules that read a feed, "explain" of a declaration or a fact, "catalog" below the name of an edition or as a list, help with the usage, the others at their beginning.
    /// </summary>
    [GeneratedRegex(
        """
        ^(\ \ as\ of\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ against\ |\S[^\n]*,\ as\ of\ [0-9]{4}-[0-9]{2}-[0-9]{2}\r?\n(\ \ [0-9]+\ assessable\ part|\s*Before:\ [0-9,]+\ obligations?,)|\ \ read\ by\ [^\s/]+/\S+\ \((passing|failing|unreadable|missing|stale|unverified)\)|\ \ [a-z\ ]+,\ declared\ in\ [^\n]+:[0-9]+,\ as\ of\ [0-9]{4}-|\ \ [0-9,]+\ assessable\ obligations?\.\ |What\ turns\ from\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ to\ |From\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ to\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ \([0-9,]+\ days?\)\s+nothing\s+turns|Of\ [0-9,]+\ mappings?\ nothing\ says\ in\ which\ words|[0-9,]+\ mappings?\ of\ [0-9,]+\ suspect,\ as\ of|\S+\ ->\ \S+,\ as\ of\ [0-9]{4}-|\S+\ \S+\ ->\ \S+\r?\n[^\n]+\r?\n([^\n]+\r?\n)?The\ workspace\ uses\ |\#\#\ Mapping:\ [^\n]+\ (→|-\\>)\ |MAP[0-9]{4}\ [a-z-]+\ \((error|warning|hint|note|information)\)\r?\n|Usage:\r?\n\ \ mapping\ (\[command\]|[a-z-]+\ )|Framework\ +Edition\ +Assessable\ +Title|\ \ fact,\ as\ of\ [0-9]{4}-)
        """,
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TextReport();
}
