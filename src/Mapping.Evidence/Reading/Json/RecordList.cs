using System.Collections.Immutable;
using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Finds the list of records in a document whose tokens it is shown one after the other. The first token of a record may be shown
/// again, when the rest of the record was not yet in hand.
/// </summary>
internal sealed class RecordList(ImmutableArray<string> path)
{
    /// <summary>How many parts of the path lead to the innermost open object that is on it.</summary>
    private int matched;

    /// <summary>Looks at what stands around the list.</summary>
    private readonly EvaluationWatch watch = new();

    /// <summary>Whether the value that comes next is the one to which the next part of the path leads.</summary>
    private bool isNext;

    private bool isInside;
    private bool isFound;
    private long seen;

    /// <summary>Whether the records are those of tests, which are counted around them by their outcomes.</summary>
    private readonly bool areTests = !path.IsEmpty && RunMembers.OfList(path[^1]) is RunMember.Tests or RunMember.TestResults;

    private bool hasFailed;
    private bool hasOutcome;

    /// <summary>Whether the document has shown no token yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether the document was one object, and that has ended.</summary>
    public bool IsWhole { get; private set; }

    public string Fault { get; private set; } = "";

    /// <summary>Why the list proves nothing, as far as the document was read, a clause; null where nothing is known to be wrong with it.</summary>
    public string? Doubt => watch.Fault;

    /// <summary>The same, where the document was read to its end.</summary>
    public string? DoubtAtEnd => watch.FaultAtEnd;

    /// <summary>What is to be said when the document has ended, or null.</summary>
    public string? Missing => isFound ? null : $"there is no list at {Path}";

    /// <summary>The path as the feed writes it.</summary>
    private string Path => $"\"{string.Join('.', path)}\"";

    /// <summary>Takes note of what a record tells of itself as a sample of an evaluation.</summary>
    public void See(ReadOnlySpan<byte> raw)
    {
        seen++;
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

        watch.Take(ref reader, matched);
        if (isNext)
        {
            isNext = false;
            return TakeNext(ref reader);
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when matched < path.Length && reader.CurrentDepth == matched + 1:
                isNext = reader.ValueTextEquals(path[matched]);
                break;
            case JsonTokenType.EndObject when matched > 0 && reader.CurrentDepth == matched:
                matched--;
                break;
        }

        return RecordListStep.Outside;
    }

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
            // Where it is no object the path may still be found: JSON lets a name come again.
            matched += reader.TokenType == JsonTokenType.StartObject ? 1 : 0;
            return RecordListStep.Outside;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Fail($"what is at {Path} is no list");
        }

        return isFound ? Fail($"there are two lists at {Path}") : Enter();
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
