using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Looks at what a file says of which part of a list it holds. A part alone proves nothing; where all parts are there, which only a look at all files shows,
/// none of them is doubted for being one.
/// </summary>
/// <param name="whole">How many there are in the list of which all parts are there; 0 where that is not known.</param>
internal sealed class PageWatch(long whole = 0)
{
    private const int DayLength = 10;

    /// <summary>Texts of these members are of one answer of a server, and not of the list.</summary>
    private static readonly byte[][] OfOneAnswer =
    [
        .. new[] { "cursor", "token", "page_token", "pageToken", "previous", "prev", "prev_page", "previous_page", "first", "last", "self", "href", "url", "uri", "etag", "request_id", "requestId", "took", "elapsed", "duration", "draw", "to" }
            .Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>Of these members the links are of the list, but for what they say of the part.</summary>
    private static readonly byte[][] OfList = [.. new[] { "self", "href", "url", "uri" }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Of more elements nobody knows whether one is there twice.</summary>
    private const int MostElements = 20_000;

    private readonly List<ulong> elements = [];
    private long seen;
    private long? total;
    private bool hasTwoTotals;
    private long? offset;
    private long? number;
    private long? parts;
    private bool saysMore;
    private bool saysEnd;
    private bool hasCursor;

    /// <summary>Whether it is for sure that the parts are those of a list, and not pages of a document.</summary>
    private bool isOfPages;
    private ulong texts;
    private ulong name;
    private bool isOfOneAnswer;
    private bool isOfList;

    /// <summary>Which part of a list the file holds, once it was read; null where it does not say so, or not clearly.</summary>
    public ListPage? Found { get; private set; }

    /// <summary>Why a part is no list, a clause; null where it does not say that it is one, or all of them are there.</summary>
    public string? Fault => saysMore && whole == 0 ? "the list goes on elsewhere, as the file says itself" : null;

    /// <summary>Whether so many are in all parts together.</summary>
    public bool HasAll(long count) => whole > 0 && count == whole;

    public void NoteMore() => saysMore = true;

    /// <summary>It says whether the list ends here.</summary>
    public void NoteEnd(bool ends) => (saysMore, saysEnd) = (saysMore || !ends, saysEnd || ends);

    /// <summary>It says a place in the list.</summary>
    public void NoteCursor() => hasCursor = true;

    /// <summary>Why a part is no list, where the document was read to its end, a clause.</summary>
    /// <param name="listed">How many are in it.</param>
    public string? FaultAtEnd(long listed) => Fault
        ?? (whole > 0 || (total is { } all && !hasTwoTotals && all <= listed) ? null
            : hasCursor && !saysEnd ? "the list goes on elsewhere, as the file says itself"
            : parts > 1 && (isOfPages || offset is not null || number is not null) ? $"the file holds one of {parts} parts of the list, as it says itself"
            : null);

    public void NoteTotal(long count) => (total, hasTwoTotals) = (count, hasTwoTotals || (total is { } other && other != count));

    /// <param name="reader">Stands at the name of a member.</param>
    public void TakeName(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        (name, isOfOneAnswer, isOfList) = (XxHash3.HashToUInt64(bytes), false, false);
        foreach (var other in OfOneAnswer)
        {
            isOfOneAnswer |= bytes.SequenceEqual(other);
        }

        foreach (var other in isOfOneAnswer ? OfList : [])
        {
            isOfList |= bytes.SequenceEqual(other);
        }
    }

    /// <summary>Takes an element of the list.</summary>
    public void See(ReadOnlySpan<byte> raw)
    {
        if (seen++ < MostElements)
        {
            elements.Add(XxHash3.HashToUInt64(raw));
        }
    }

    /// <summary>Takes a text, a number or the like around the list.</summary>
    /// <param name="reader">Stands at the value of the member that was named last.</param>
    /// <param name="depth">How deep it stands.</param>
    public void TakeText(ref Utf8JsonReader reader, int depth)
    {
        var text = reader.ValueSpan;
        var isLink = text is [(byte)'h', (byte)'t', (byte)'t', (byte)'p', ..] or [(byte)'/' or (byte)'?', ..];
        if (isOfOneAnswer && !(isLink && isOfList))
        {
            return;
        }

        var seed = unchecked((long)name + depth);
        if (!isLink)
        {
            // Parts are asked for one after the other.
            texts += XxHash3.HashToUInt64(text.Length > DayLength && TimeText.TryParseIso(text, out _) ? text[..DayLength] : text, seed);
            return;
        }

        var query = text.IndexOf((byte)'?');
        texts += XxHash3.HashToUInt64(query < 0 ? text : text[..query], seed);
        foreach (var term in query < 0 ? [] : Encoding.UTF8.GetString(text[(query + 1)..]).Split('&').Where(term => !PageNames.IsOfPart(term.Split('=')[0])))
        {
            texts += XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(term), seed);
        }
    }

    /// <summary>Takes a number that says which part it is.</summary>
    /// <param name="member">What it says.</param>
    /// <param name="count">The number.</param>
    public void TakePlace(RunMember member, long count)
    {
        switch (member)
        {
            case RunMember.PageOffset:
                offset ??= count;
                break;
            case RunMember.PageNumber or RunMember.NumberOfPage:
                number ??= count;
                break;
            case RunMember.PageCount or RunMember.PageCountOfList:
                parts ??= count;
                isOfPages |= member == RunMember.PageCountOfList;
                break;
        }
    }

    /// <summary>The document has ended, and held one list.</summary>
    /// <param name="listed">How many are in it.</param>
    public void Finish(long listed) => Found = total is { } all && !hasTwoTotals && all > listed ? new ListPage(all, listed, offset, number, parts, saysMore, texts, seen > MostElements ? null : [.. elements]) : null;
}
