using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Verdicts;

/// <summary>
/// Tells files that stand where a document is named and are none: what stands for a file that was not fetched, what says nothing or is not
/// finished, and what Mapping reads or writes itself. A workspace can't show what it claims by claiming it, nor by a report of the claim.
/// </summary>
internal static partial class NoDocument
{
    /// <summary>How much of a file is looked into. A longer one is told by its beginning, which may not show that there is nothing in it.</summary>
    public const int Looked = 1024 * 1024;

    /// <summary>How often what was inflated is inflated again: there are files that hold themselves.</summary>
    private const int MaxInflations = 4;

    /// <summary>What tells a report of ours stands there.</summary>
    private const int FirstLines = 4096;

    private const string Nothing = "holds nothing that says anything";

    private const string Report = "was written by Mapping itself, and a report of what is claimed shows nothing of it";

    private const string Lock = "mapping.lock";

    private static ReadOnlySpan<byte> Gzip => [0x1F, 0x8B, 0x08];

    /// <summary>With what a ZIP ends, and one of no files begins.</summary>
    private static ReadOnlySpan<byte> EmptyArchive => "PK\x05\x06"u8;

    private static readonly string[] SourceNames = [".mapping", "mapping.workspace"];

    /// <summary>A clause that follows the name of the file; null where it may be a document.</summary>
    /// <param name="path">Its path in the workspace.</param>
    /// <param name="head">Its beginning, or all of it.</param>
    /// <param name="isWhole">Whether that is all of it.</param>
    public static string? Why(string path, ReadOnlySpan<byte> head, bool isWhole) => Why(path, head, isWhole, inflations: 0);

    private static string? Why(string path, ReadOnlySpan<byte> head, bool isWhole, int inflations)
    {
        if (inflations < MaxInflations && Inflated(head, isWhole) is { } inflated)
        {
            return inflated.Length == 0
                ? "is compressed, and there is nothing in it"
                : Why(WithoutLastExtension(path), inflated, isWhole: inflated.Length < Looked, inflations + 1);
        }

        if (head.StartsWith(EmptyArchive))
        {
            return "is an archive with nothing in it";
        }

        var text = DocumentText.Of(head);
        if (path.EndsWith(Lock, StringComparison.OrdinalIgnoreCase))
        {
            return Report;
        }

        if (IsSourceName(path) || (isWhole && IsSource(path, text)))
        {
            return "is a source of a workspace, which says what is claimed and shows nothing of it";
        }

        return Pointer(text) ?? (IsReport(text) ? Report : null)
            ?? (HasConflict(text) ? "holds the marks of a merge that nobody finished" : null)
            ?? UnfinishedText.Why(text)
            ?? (isWhole && (SaysNothing(text) || BareText.Is(path, text)) ? Nothing : null);
    }

    /// <summary>The beginning of what is compressed in a file of gzip; null where it is none, or damaged.</summary>
    private static byte[]? Inflated(ReadOnlySpan<byte> head, bool isWhole)
    {
        if (!head.StartsWith(Gzip))
        {
            return null;
        }

        var inflated = new byte[Looked];
        var length = 0;
        try
        {
            using var stream = new GZipStream(new MemoryStream(head.ToArray()), CompressionMode.Decompress);
            length = stream.ReadAtLeast(inflated, inflated.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        var found = inflated.AsSpan(0, length);
        return isWhole && BlankText.Is(found) ? [] : found.ToArray();
    }

    private static string WithoutLastExtension(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : path;

    /// <summary>What marks the two sides of a merge, each on a line of its own and in this order.</summary>
    private static bool HasConflict(string text)
    {
        var side = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            side = side switch
            {
                0 when IsMark(line, "<<<<<<<") => 1,
                1 when line is "=======" => 2,
                2 when IsMark(line, ">>>>>>>") => 3,
                _ => side,
            };
            if (side == 3)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(ReadOnlySpan<char> line, string mark) => line.StartsWith(mark) && (line.Length == mark.Length || line[mark.Length] == ' ');

    /// <summary>Nothing is left but brackets and dashes, or a word for nothing, when comments that no page shows are taken out.</summary>
    private static bool SaysNothing(string text)
    {
        var shown = PageText.WithoutComments(text).Trim().Trim('#', '*').Trim();
        return !shown.Any(char.IsLetterOrDigit) || shown == "null" || new PlaceholderTexts([]).IsOpen(Encoding.UTF8.GetBytes(shown));
    }

    private static string? Pointer(string text) => text switch
    {
        _ when text.StartsWith("version https://git-lfs.github.com/spec/", StringComparison.Ordinal)
            || text.StartsWith("version https://hawser.github.com/spec/", StringComparison.Ordinal) =>
            "is a pointer of Git LFS, and the file itself was not fetched (\"git lfs pull\" does)",
        _ when text.StartsWith("/annex/objects/", StringComparison.Ordinal) => "is a pointer of git-annex, and the file itself was not fetched (\"git annex get\" does)",
        _ => null,
    };

    private static bool IsSourceName(string path) => SourceNames.Any(name => path.EndsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Prose may begin like source, and never goes on without a mistake.</summary>
    private static bool IsSource(string path, string text)
    {
        if (!BeginsLikeSource().IsMatch(text))
        {
            return false;
        }

        var tree = SyntaxTree.Parse(new SourceText(path, text));
        return tree.Diagnostics.IsEmpty && !tree.Root.Declarations.IsEmpty;
    }

    private static bool IsReport(string text) => ReportBegins().IsMatch(Beginning(text.AsSpan().TrimStart()))
        || text.Contains("/* The style of every page that Mapping writes.", StringComparison.Ordinal)
        || text.Contains("<testsuite name=\"sources\" package=\"mapping\"", StringComparison.Ordinal)
        || text.Contains("A paraphrase in our words, not the law.", StringComparison.Ordinal)
        || TextReport().IsMatch(text);

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, FirstLines)];

    // These are compiled into the program; an engine that never goes back costs more to set up than all of the documents to read. So each is
    // written so that it goes back over a line at most, and the one that may go back further sees the first lines only.
    [GeneratedRegex(@"\A(?>(?:\s|//[^\n]*\n)*)[a-z]+\s", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsLikeSource();

    /// <summary>JSON of ours, SARIF, code quality of GitLab, commands of GitHub, the two texts in Markdown, a comparison.</summary>
    [GeneratedRegex(
        """
        \A\s*(\{\s*"schema":\s*"mapping[-/]|\{\s*"\$schema":[^\n]*\s*"version":[^\n]*\s*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"mapping"|\[\s*\{\s*"description":[^\n]*\(MAP[0-9]{4}\)"|::(error|warning|notice)\ file=[^\n]*,title=MAP[0-9]{4}\ |\#\ Statement\ of\ applicability\s+Judged\ at\ the\ end\ of\ [0-9]{4}-|\#\#\ Regulatory\ coverage\s)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ReportBegins();

    /// <summary>
    /// Lines that the commands write in text or Markdown, each where it begins to tell of something: "check" and "explain" below the name of a system, "gap" of what was
    /// there before, "evidence" of the rules that read a feed, "explain" of a declaration, "catalog" below the name of an edition, the others at their beginning.
    /// </summary>
    [GeneratedRegex(
        """
        ^(\ \ as\ of\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ against\ |\S[^\n]*,\ as\ of\ [0-9]{4}-[0-9]{2}-[0-9]{2}\r?\n(\ \ [0-9]+\ assessable\ part|\s*Before:\ [0-9,]+\ obligations?,)|\ \ read\ by\ [^\s/]+/\S+\ \((passing|failing|unreadable|missing|stale|unverified)\)|\ \ [a-z\ ]+,\ declared\ in\ [^\n]+:[0-9]+,\ as\ of\ [0-9]{4}-|\ \ [0-9,]+\ assessable\ obligations?\.\ |What\ turns\ from\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ to\ |From\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ to\ [0-9]{4}-[0-9]{2}-[0-9]{2}\ \([0-9,]+\ days?\)\s+nothing\s+turns|Of\ [0-9,]+\ mappings?\ nothing\ says\ in\ which\ words|[0-9,]+\ mappings?\ of\ [0-9,]+\ suspect,\ as\ of|\S+\ ->\ \S+,\ as\ of\ [0-9]{4}-|\S+\ \S+\ ->\ \S+\r?\n[^\n]+\r?\n([^\n]+\r?\n)?The\ workspace\ uses\ |\#\#\ Mapping:\ [^\n]+\ (→|-\\>)\ |MAP[0-9]{4}\ [a-z-]+\ \((error|warning|hint|note|information)\)\r?\n)
        """,
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TextReport();
}
