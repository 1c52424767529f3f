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

    private const int LeastMark = 7;

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

        if (isWhole && ArchiveText.Of(head) is { } archive)
        {
            return archive.Why ?? (archive.Text is { } page ? UnfinishedText.Why(path, page) ?? (SaysNothing(page) || BareText.SaysNothing(page) ? Nothing : null) : null);
        }

        return Pointers.Why(path, text) ?? (OwnReport.Is(text, rest => SaysNothing(rest) || BareText.Is(path, rest)) ? Report : null)
            ?? (HasConflict(text) ? "holds the marks of a merge that nobody finished" : null)
            ?? UnfinishedText.Why(path, text)
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

    /// <summary>What marks the two sides of a merge, each on a line of its own and in this order; a part of it may be left, with the name of its side.</summary>
    private static bool HasConflict(string text)
    {
        var side = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            side = side switch
            {
                0 when IsMark(line, '<') => 1,
                1 when IsMark(line, '=') => 2,
                2 when IsMark(line, '>') => 3,
                _ => side,
            };
            if (side == 3)
            {
                return true;
            }
        }

        return OneSide().IsMatch(QuotedText.Of(text).Rest);
    }

    /// <summary>Seven signs or more, as a repository may ask for, wherever the line begins; behind them may stand whose side it is.</summary>
    private static bool IsMark(ReadOnlySpan<char> line, char sign)
    {
        var mark = line.Trim();
        var length = mark.IndexOfAnyExcept(sign) is >= 0 and var end ? end : mark.Length;
        return length >= LeastMark && (length == mark.Length || mark[length] == ' ');
    }

    /// <summary>Nothing is left but brackets and dashes, or a word for nothing, when comments that no page shows are taken out.</summary>
    private static bool SaysNothing(string text)
    {
        var shown = PageText.WithoutComments(text).Trim().Trim('#', '*').Trim();
        return !shown.Any(char.IsLetterOrDigit) || shown == "null" || new PlaceholderTexts([]).IsOpen(Encoding.UTF8.GetBytes(shown));
    }

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

    [GeneratedRegex(@"^<{7} \S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex OneSide();

    [GeneratedRegex(@"\A(?>(?:\s|//[^\n]*\n)*)[a-z]+\s", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsLikeSource();
}
