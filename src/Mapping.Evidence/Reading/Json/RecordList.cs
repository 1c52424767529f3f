using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Finds the lists of records in a document whose tokens it is shown one after the other: one, or one in each element of another list. The
/// first token of a record may be shown again, when the rest of the record was not yet in hand.
/// </summary>
internal sealed class RecordList
{
    private readonly ImmutableArray<string> path;

    /// <summary>By how many parts of the path are matched, how many of those lead into objects: the others lead into lists.</summary>
    private readonly int[] objects;

    /// <summary>By the same, whether the open object has shown what the path goes on with.</summary>
    private readonly bool[] isShown;

    /// <summary>How many parts of the path lead to the innermost open object or list that is on it.</summary>
    private int matched;

    /// <summary>Looks at what stands around the list.</summary>
    private readonly EvaluationWatch watch;

    private readonly PageWatch pages;

    /// <summary>Whether the value that comes next is the one to which the next part of the path leads.</summary>
    private bool isNext;

    private bool isInside;
    private bool isFound;
    private long seen;

    /// <summary>Whether the records are those of tests, which are counted around them by their outcomes.</summary>
    private readonly bool areTests;

    private bool hasFailed;
    private bool hasOutcome;

    /// <param name="path">Where the records are; a last part that means each element says no more than the list itself.</param>
    /// <param name="pages">Takes which part of a list the document holds.</param>
    public RecordList(ImmutableArray<string> path, PageWatch pages)
    {
        (this.pages, watch) = (pages, new EvaluationWatch(pages, path.LastOrDefault(part => part != FieldPath.EachElement) ?? ""));
        this.path = path is [.., FieldPath.EachElement] ? path[..^1] : path;
        isShown = new bool[this.path.Length + 1];
        objects = new int[this.path.Length + 1];
        for (var i = 1; i < this.path.Length; i++)
        {
            objects[i] = objects[i - 1] + (IsEach(i) ? 0 : 1);
        }

        areTests = !this.path.IsEmpty && RunMembers.OfList(this.path[^1]) is RunMember.Tests or RunMember.TestResults;
    }

    /// <summary>How deep the innermost open object or list is that leads to records.</summary>
    public int Depth => matched;

    /// <summary>Whether the document has shown no token yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether the document was one object, and that has ended.</summary>
    public bool IsWhole { get; private set; }

    public string Fault { get; private set; } = "";

    /// <summary>Why the list proves nothing, as far as the document was read, a clause; null where nothing is known to be wrong with it.</summary>
    public string? Doubt => watch.Fault;

    /// <summary>The same, where the document was read to its end.</summary>
    public string? DoubtAtEnd => watch.FaultAtEnd;

    /// <summary>The document has been read to its end.</summary>
    public void Finish()
    {
        if (isFound && !path.IsEmpty && !path.Contains(FieldPath.EachElement))
        {
            pages.Finish(seen);
        }
    }

    /// <summary>What is to be said when the document has ended, or null.</summary>
    public string? Missing => isFound ? null : $"there is no list at {Path}";

    private string Path => PathTo(path.Length);

    /// <summary>Whether there is a list in each element of another one.</summary>
    private bool IsWithinEach => IsBehindEach(path.Length);

    /// <summary>Takes note of what a record tells of itself as a sample of an evaluation.</summary>
    public void See(ReadOnlySpan<byte> raw)
    {
        seen++;
        pages.See(raw);
        watch.NoteRecord();
        if (areTests && !hasFailed)
        {
            hasFailed = raw.IndexOf("\"failed\""u8) >= 0;
            hasOutcome = hasOutcome || raw.IndexOf("\"outcome\""u8) >= 0 || raw.IndexOf("\"status\""u8) >= 0;
        }

        if (watch.AsksForSamples && !path.IsEmpty && EvaluationLog.IsErrorSample(raw))
        {
            watch.NoteErrorSample();
        }
    }

    public RecordListStep Take(ref Utf8JsonReader reader)
    {
        if (IsEmpty)
        {
            IsEmpty = false;
            return TakeRoot(ref reader);
        }

        if (isInside)
        {
            return TakeInside(ref reader);
        }

        var isElement = IsElement(ref reader);
        if (isElement)
        {
            watch.NoteElement();
        }

        watch.Take(ref reader, objects[matched]);
        if (isNext || isElement)
        {
            isNext = false;
            return TakeNext(ref reader);
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when matched < path.Length && reader.CurrentDepth == matched + 1:
                isNext = reader.ValueTextEquals(path[matched]);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray when matched > 0 && reader.CurrentDepth == matched:
                return Leave();
        }

        return RecordListStep.Outside;
    }

    private RecordListStep Leave()
    {
        if (!IsEach(matched) && IsBehindEach(matched) && !isShown[matched])
        {
            return Fail($"one of the elements around has no list at {Path}");
        }

        matched--;
        return RecordListStep.Outside;
    }

    private bool IsElement(ref Utf8JsonReader reader) =>
        IsEach(matched) && reader.CurrentDepth == matched + 1 && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject);

    private bool IsEach(int part) => part < path.Length && path[part] == FieldPath.EachElement;

    /// <summary>Whether the value to which so many parts lead is in the element of a list.</summary>
    private bool IsBehindEach(int parts) => path.AsSpan(0, parts).Contains(FieldPath.EachElement);

    /// <summary>The path, or its beginning, as the feed writes it.</summary>
    private string PathTo(int parts) => $"\"{string.Join('.', path.AsSpan(0, parts).ToArray())}\"";

    private RecordListStep TakeRoot(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject when path.IsEmpty:
                Enter();
                IsWhole = true;
                return RecordListStep.Record;
            case JsonTokenType.StartObject:
                return RecordListStep.Outside;
            case JsonTokenType.StartArray when path.IsEmpty:
                return Enter();
            default:
                return Fail(path.IsEmpty ? "it is neither a list nor an object" : $"it is no object, so there is no list at {Path}");
        }
    }

    private RecordListStep TakeInside(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            isInside = false;
            if (!path.IsEmpty)
            {
                watch.NoteEnd(path[^1]);
            }

            if (!path.IsEmpty && !IsWithinEach)
            {
                watch.NoteListed(path[^1], seen, saysNoneFailed: hasOutcome && !hasFailed);
            }

            return RecordListStep.Outside;
        }

        return RecordListStep.Record;
    }

    private RecordListStep TakeNext(ref Utf8JsonReader reader)
    {
        if (matched + 1 < path.Length)
        {
            return TakeAround(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Fail($"what is at {Path} is no list");
        }

        if (IsWithinEach ? isShown[matched] : isFound)
        {
            return Fail($"there are two lists at {Path}");
        }

        isShown[matched] = !IsEach(matched);
        return Enter();
    }

    private RecordListStep TakeAround(ref Utf8JsonReader reader)
    {
        var leadsToEach = IsEach(matched + 1);
        if (reader.TokenType == (leadsToEach ? JsonTokenType.StartArray : JsonTokenType.StartObject))
        {
            if (IsWithinEach && isShown[matched])
            {
                return Fail($"there are two values at {PathTo(matched + 1)}");
            }

            isShown[matched] = !IsEach(matched);
            matched++;
            isShown[matched] = false;
            isFound |= leadsToEach;
        }
        else if (leadsToEach || IsBehindEach(matched + 1))
        {
            return Fail($"what is at {PathTo(matched + 1)} is {(leadsToEach ? "no list" : "no object")}");
        }

        // Where it is no object the path may still be found: JSON lets a name come again.
        return RecordListStep.Outside;
    }

    private RecordListStep Enter()
    {
        isInside = true;
        isFound = true;
        return RecordListStep.Outside;
    }

    private RecordListStep Fail(string what)
    {
        Fault = what;
        return RecordListStep.Fault;
    }
}
