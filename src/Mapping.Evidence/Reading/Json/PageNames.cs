using System.Collections.Frozen;
using System.Text;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// What members around a list say by their names, however they are written: that the list goes on, or how many there are in all parts of it. A name is
/// understood where it is made of nothing but the words here, without upper and lower case, <c>_</c> and the like: <c>NextRecordsUrl</c> is, and
/// <c>next_review</c> is not.
/// </summary>
internal static class PageNames
{
    private const int LongestName = 40;

    /// <summary>Of what a list is, in parts or as a whole.</summary>
    private static readonly string[] Things =
    [
        "results", "result", "records", "record", "items", "item", "rows", "row", "elements", "element", "entries", "objects", "documents", "docs", "resources", "hits", "matches",
    ];

    private static readonly string[] OfPlaces =
    [
        .. Things, "next", "continuation", "continue", "pagination", "paging", "pages", "page", "batch", "partition", "link", "url", "uri", "href", "token", "cursor", "marker", "offset", "key", "index",
        "position", "start", "starting", "at", "after", "end", "skip", "odata", "xms",
    ];

    private static readonly string[] OfMore = [.. Things, "more", "has", "have", "is", "are", "there", "any", "available", "data", "pages", "page"];

    private static readonly string[] OfTotals = [.. Things, "total", "count", "number", "num", "of", "found", "all", "overall", "available", "matching", "filtered", "size", "odata"];

    private static readonly string[] OfPages = ["total", "pages", "page", "count", "last", "number", "num", "of"];

    private static readonly FrozenSet<string> Objects = FrozenSet.ToFrozenSet(
        ["pagination", "paging", "pageinfo", "pagedata", "pages", "cursor", "cursors", "links", "meta", "resultinfo", "responsemetadata", "metadata"], StringComparer.Ordinal);

    /// <param name="name">The name, as it stands in the file.</param>
    /// <param name="list">The name of the list: a count may be of what is in it.</param>
    /// <param name="isObject">Whether an object has the name.</param>
    public static RunMember Of(ReadOnlySpan<byte> name, string list, bool isObject)
    {
        if (name.Length > LongestName || Plain(Encoding.UTF8.GetString(name)) is not { Length: > 0 } plain)
        {
            return RunMember.None;
        }

        return isObject && Objects.Contains(plain) ? plain == "metadata" ? RunMember.Metadata : RunMember.Paging
            : plain is "lastevaluatedkey" ? RunMember.NextPage
            : plain is "done" or "last" or "endofstream" ? RunMember.IsLast
            : plain is "partial" ? RunMember.HasMore
            : Says(plain, OfPages, "pages", "lastpage", "pagecount") && !plain.StartsWith("page", StringComparison.Ordinal) ? RunMember.PageCountOfList
            : Says(plain, OfMore, "more") ? RunMember.HasMore
            : plain != "next" && Says(plain, OfPlaces, "next", "continuation", "continue") ? RunMember.NextPage
            : !plain.StartsWith("start", StringComparison.Ordinal) && Says(plain, OfPlaces, "cursor", "token", "marker", "after") ? RunMember.Cursor
            : plain.StartsWith("remaining", StringComparison.Ordinal) && Says(plain["remaining".Length..], OfTotals, Things) ? RunMember.Remaining
            : Says(plain, OfTotals, "total", "count", "num", "numberof", "found") || IsOfList(plain, Plain(list)) ? RunMember.CountOfAnything
            : RunMember.None;
    }

    /// <summary>Whether a term of a link says which part of a list it leads to.</summary>
    public static bool IsOfPart(string term) => Plain(term) is var plain && (IsMadeOf(plain, OfPlaces) || plain is "limit" or "perpage" or "pagesize" or "size" or "per" or "p" or "from");

    private static string Plain(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether a name counts what is in the list by its own name, as <c>findings_count</c> and <c>totalFindings</c> do.</summary>
    private static bool IsOfList(string plain, string list) =>
        list.Length > 2 && (plain.Contains(list, StringComparison.Ordinal) || plain.Contains(list[..^1], StringComparison.Ordinal))
        && Says(plain, [.. OfTotals, list, list[..^1]], "total", "count", "num", "numberof");

    /// <summary>Whether a name has one of some words, and is made of nothing but others that are known.</summary>
    private static bool Says(string plain, string[] known, params string[] some) =>
        Array.Exists(some, word => plain.Contains(word, StringComparison.Ordinal)) && IsMadeOf(plain, known);

    /// <summary>By length, whether so much of the name is made of the words.</summary>
    private static bool IsMadeOf(string plain, string[] words)
    {
        var isMade = new bool[plain.Length + 1];
        isMade[0] = true;
        for (var i = 0; i < plain.Length; i++)
        {
            foreach (var word in isMade[i] ? words : [])
            {
                if (string.CompareOrdinal(plain, i, word, 0, word.Length) == 0)
                {
                    isMade[i + word.Length] = true;
                }
            }
        }

        return isMade[^1];
    }
}
