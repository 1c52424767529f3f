using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Sources;

namespace Mapping.Workspaces.Evidence;

/// <summary>
/// The names that a file gets when it is compressed, rotated or set aside, and the other endings that its format is known by. Whoever asks for
/// <c>*.jsonl</c> asks for the records, and these are where they went.
/// </summary>
internal sealed class SiblingNames
{
    private static readonly HashSet<string> Compressions = new(["GZ", "TGZ", "Z", "ZST", "ZSTD", "XZ", "LZMA", "LZ4", "BZ2", "BR", "ZIP", "7Z"], StringComparer.Ordinal);

    private static readonly HashSet<string> SetAside = new(["BAK", "BACKUP", "OLD", "ORIG", "PREV", "DONE", "ARCHIVED"], StringComparer.Ordinal);

    private readonly string ending;
    private readonly string[] twins;
    private readonly ImmutableArray<GlobPart> named;

    /// <summary>What is packed otherwise than an archive that is looked into.</summary>
    private static readonly string[] OtherArchives = [".tar.gz", ".tgz", ".tar", ".tar.bz2", ".tar.xz", ".tar.zst", ".7z", ".rar"];

    private SiblingNames(string name, string ending, string[] twins)
    {
        this.ending = ending;
        this.twins = twins;
        ImmutableArray<string> names = [name, .. twins.Select(twin => name[..^ending.Length] + twin)];
        named = [.. names.Select(one => new GlobPart(Appearance.Of(one), isWide: true))];
        Patterns = [.. names.Select(one => one + GlobPart.AnyName)];
    }

    /// <summary>The last parts of the patterns that find them among others.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>Null where a name has no wildcard, or does not end as files of a format do.</summary>
    /// <param name="name">The last part of a pattern.</param>
    public static SiblingNames? Of(string name)
    {
        var end = new GlobPart(name).Suffix;
        if (end == name || FeedNames.FormatOf(end) is null || FeedNames.IsCompressed(end) || end.LastIndexOf('.') is var dot && dot < 0)
        {
            return null;
        }

        return FeedNames.TwinsOf(end) is var (ending, twins)
            ? new SiblingNames(name, end[^ending.Length..], twins)
            : new SiblingNames(name, end[end.LastIndexOf('.')..], []);
    }

    /// <summary>The same for archives that are looked into; null where a name has no wildcard, or does not end as one.</summary>
    /// <param name="name">A part of a pattern that is not the last.</param>
    public static SiblingNames? OfArchive(string name) => new GlobPart(name).Suffix is var end && end != name && EvidenceArchive.IsOne(end)
        ? new SiblingNames(name, EvidenceArchive.Ending, OtherArchives)
        : null;

    /// <summary>A clause that says why a pattern leaves out a name; null for one that is no sibling.</summary>
    public string? WhyOf(string name)
    {
        var seen = Appearance.Of(name);
        for (var i = 0; i < named.Length; i++)
        {
            var part = named[i];
            var start = seen.LastIndexOf(part.Suffix, StringComparison.Ordinal);
            if (start >= 0 && part.Matches(seen[..(start + part.Suffix.Length)]) && ClauseOf(seen[(start + part.Suffix.Length)..], i == 0 ? null : twins[i - 1]) is { } clause)
            {
                return clause;
            }
        }

        return null;
    }

    private string? ClauseOf(string tail, string? twin)
    {
        if (tail.Length == 0)
        {
            return twin is not null ? $"\"{twin}\" is another ending than \"{ending}\"" : null;
        }

        if (tail[0] is not ('.' or '-' or '_'))
        {
            return null;
        }

        var words = tail.Split(['.', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Array.TrueForAll(words, word => Compressions.Contains(word) || SetAside.Contains(word) || IsNumber(word)))
        {
            return null;
        }

        return Compressions.Contains(words[^1])
            ? $"it is compressed, and the pattern ends with \"{ending}\""
            : $"its name goes on where the pattern ends with \"{ending}\"";
    }

    /// <summary>A counter, or a part of a date and a time such as <c>20261127T031500Z</c>.</summary>
    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && word.All(letter => char.IsAsciiDigit(letter) || letter is 'T' or 'Z' or ':' or '+');
}
