using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Looks at what is around a list of records for what <see cref="EvaluationLog"/> looks at in a record: the samples of an evaluation
/// that broke off look like those of a whole one. It is shown the tokens outside of the records one after the other; what they tell may
/// stand in the objects that hold the list, or beside it.
/// </summary>
/// <param name="pages">Takes what it says of the part of a list that it holds.</param>
internal sealed class EvaluationWatch(PageWatch pages)
{
    /// <summary>The objects that are open, the outermost first.</summary>
    private readonly Stack<EvaluationFrame> open = new([new EvaluationFrame(null, isResults: false, records: 0)]);

    private readonly RunSummary summary = new();
    private readonly RunErrors errors = new(areSteps: false);
    private readonly RunErrors collectors = new(areSteps: true);
    private RunMember next;

    /// <summary>The object of counts, or of the same kind, in which the next token is, how many are open with it, and the one that holds it.</summary>
    private (RunMember Member, int Open, EvaluationFrame? Holder) counts;

    private long records;

    private string? fault;
    private string? unfinished;
    private bool isLog;
    private bool hasErrorSample;

    /// <summary>Whether the token before was one of a list that is the status of what holds the records.</summary>
    private bool isInStatus;

    /// <summary>Whether a record could still tell of a fault that is not known.</summary>
    public bool AsksForSamples => !hasErrorSample;

    /// <summary>Why the list proves nothing, as far as the document was read; a clause.</summary>
    public string? Fault => fault ?? open.Select(frame => frame.State?.Fault).FirstOrDefault(found => found is not null) ?? OfSamples ?? unfinished ?? pages.Fault ?? summary.Fault;

    /// <summary>The same, where the document was read to its end.</summary>
    public string? FaultAtEnd => fault ?? open.Select(frame => frame.State?.FaultAtEnd).FirstOrDefault(found => found is not null) ?? OfSamples ?? unfinished ?? pages.Fault ?? summary.FaultAtEnd ?? open.Select(frame => frame.FaultAtEnd(records, pages)).FirstOrDefault(found => found is not null);

    private string? OfSamples => hasErrorSample && (isLog || open.Any(frame => frame.State?.IsLog == true)) ? EvaluationState.ErrorSample : null;

    /// <summary>There is another record.</summary>
    public void NoteRecord() => records++;

    /// <summary>Another element of a list that leads to records begins.</summary>
    public void NoteElement() => open.Peek().NoteElement();

    /// <summary>A record tells of an error. It may be no sample: what is around it says so.</summary>
    public void NoteErrorSample() => hasErrorSample = true;

    /// <summary>A list of records has ended.</summary>
    /// <param name="name">The member of what holds it.</param>
    public void NoteEnd(string name)
    {
        if (!SelectionNames.Contains(name))
        {
            return;
        }

        foreach (var frame in open)
        {
            frame.NoteSome();
        }
    }

    /// <summary>The only list of records has ended.</summary>
    /// <param name="name">The member of what holds it.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="saysNoneFailed">Whether they have outcomes, and none of these is that something failed.</param>
    public void NoteListed(string name, long count, bool saysNoneFailed)
    {
        var list = RunMembers.OfList(name);
        summary.TakeList(list, count);
        summary.TakeFailed(list, saysNoneFailed);
        if (list == RunMember.Samples)
        {
            open.Peek().TakeListed(count);
        }
        else if (list is RunMember.Failures or RunMember.FailedTests or RunMember.FailedCases or RunMember.Errors)
        {
            open.Peek().NoteFailures();
        }
    }

    /// <param name="reader">Stands at the token.</param>
    /// <param name="matched">How many parts of the path lead to the innermost open object that is on it.</param>
    public void Take(ref Utf8JsonReader reader, int matched)
    {
        isInStatus = isInStatus && reader.TokenType == JsonTokenType.String;
        if (isInStatus)
        {
            TakeStatus(ref reader, open.Peek());
        }

        if (errors.Take(ref reader) | collectors.Take(ref reader))
        {
            summary.TakeError();
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                next = RunMembers.Of(ref reader);
                pages.TakeName(ref reader);
                return;
            case JsonTokenType.StartObject:
                TakeValue(ref reader, matched);
                // As a number it says which page it is, as an object which part of a list.
                var kind = next == RunMember.PageNumber ? RunMember.Paging : next;
                counts = IsOfCounts(kind) && open.Count == matched + 1 ? (kind, open.Count + 1, open.Peek()) : counts;
                open.Push(new EvaluationFrame(open.Peek(), next == RunMember.Results, records));
                break;
            case JsonTokenType.EndObject when open.Count > 1:
                Close(isAround: open.Count == matched + 1);
                break;
            default:
                TakeValue(ref reader, matched);
                break;
        }

        next = RunMember.None;
    }

    /// <param name="isAround">Whether the list is in the object. Beside it, counts of samples may be those of anything.</param>
    private void Close(bool isAround)
    {
        counts = open.Count == counts.Open ? default : counts;
        var frame = open.Pop();
        fault ??= frame.FaultAtEnd(records, pages);
        if (frame.State is { } closed && (isAround || closed.IsEvaluation))
        {
            fault ??= closed.FaultAtEnd;
            isLog |= closed.IsLog;
        }
    }

    private void TakeValue(ref Utf8JsonReader reader, int matched)
    {
        if (next == RunMember.None)
        {
            if (reader.TokenType == JsonTokenType.String && open.Count == matched + 1)
            {
                pages.TakeText(ref reader);
            }

            return;
        }

        open.Peek().Take(next, ref reader);
        if (counts.Holder is { } holder && open.Count == counts.Open)
        {
            TakeCount(holder, ref reader);
        }
        else if (open.Count == matched + 1)
        {
            TakeAround(ref reader);
        }
    }

    private static bool IsOfCounts(RunMember member) => member is RunMember.Stats or RunMember.Summary or RunMember.Paging or RunMember.Status or RunMember.State;

    private void TakeCount(EvaluationFrame holder, ref Utf8JsonReader reader)
    {
        if (counts.Member == RunMember.Paging)
        {
            TakePage(holder, ref reader);
        }
        else if (counts.Member is RunMember.Stats or RunMember.Summary)
        {
            summary.TakeCount(counts.Member, next, ref reader);
        }
        else if (next is RunMember.Status or RunMember.State && reader.TokenType == JsonTokenType.String)
        {
            TakeStatus(ref reader, holder);
        }
    }

    private void TakeAround(ref Utf8JsonReader reader)
    {
        summary.Take(next, ref reader);
        TakePage(open.Peek(), ref reader);
        TakeIdle(open.Peek(), ref reader);
        var isStatus = next is RunMember.Status or RunMember.State;
        isInStatus = isStatus && reader.TokenType == JsonTokenType.StartArray;
        if (isStatus && reader.TokenType == JsonTokenType.String)
        {
            TakeStatus(ref reader, open.Peek());
        }
        else if (next == RunMember.Errors && reader.TokenType == JsonTokenType.StartArray)
        {
            errors.Begin(ref reader);
        }
        else if (next == RunMember.Collectors && reader.TokenType == JsonTokenType.StartArray)
        {
            collectors.Begin(ref reader);
        }
    }

    private void TakeIdle(EvaluationFrame holder, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == (next == RunMember.Succeeded ? JsonTokenType.False : JsonTokenType.True) && next is RunMember.Succeeded or RunMember.Skipped or RunMember.FailedTests)
        {
            holder.TakeIdle("it failed, or was not done");
        }
        else if (next == RunMember.Errors && reader.TokenType == JsonTokenType.Number && !(reader.TryGetInt64(out var count) && count <= 0))
        {
            unfinished ??= RunSummary.CountsErrors;
        }
    }

    /// <summary>Takes what says that a file holds one page of a list.</summary>
    private void TakePage(EvaluationFrame holder, ref Utf8JsonReader reader)
    {
        switch (next)
        {
            case RunMember.HasMore when reader.TokenType == JsonTokenType.True:
            case RunMember.IsLast when reader.TokenType == JsonTokenType.False:
            case RunMember.NextPage when IsPlace(ref reader):
            case RunMember.NextLink when reader.TokenType != JsonTokenType.Number && IsPlace(ref reader) && (counts.Member == RunMember.Paging || IsLink(ref reader)):
                pages.NoteMore();
                break;
            case RunMember.PageSize or RunMember.PageNumber or RunMember.PageOffset or RunMember.PageCount when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var place):
            case RunMember.NumberOfPage when counts.Member == RunMember.Paging && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out place):
                holder.NotePlace();
                pages.TakePlace(next, place);
                break;
            case RunMember.AllListed when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count):
                holder.TakeTotal(count);
                pages.NoteTotal(count);
                break;
            case RunMember.AllTests when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count) && counts.Member == RunMember.Paging:
                holder.NotePlace();
                holder.TakeTotalOfAnything(count);
                pages.NoteTotal(count);
                break;
            case RunMember.AllTests when reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var count):
                holder.TakeTotalOfAnything(count);
                pages.NoteTotal(count);
                break;
        }
    }

    private static bool IsPlace(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => !reader.ValueTextEquals(""u8),
        JsonTokenType.Number => !(reader.TryGetInt64(out var page) && page <= 0),
        JsonTokenType.StartObject => true,
        _ => false,
    };

    private static bool IsLink(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String && reader.ValueSpan is [(byte)'h', (byte)'t', (byte)'t', (byte)'p', ..] or [(byte)'/' or (byte)'?' or (byte)'\\', ..];

    private void TakeStatus(ref Utf8JsonReader reader, EvaluationFrame holder)
    {
        if (RunStatus.IfDoubtful(ref reader, out var isIdle) is not { } status)
        {
            return;
        }

        if (isIdle)
        {
            holder.TakeIdle($"its status is \"{status}\"");
        }
        else
        {
            unfinished ??= $"what holds the records did not finish: its status is \"{status}\"";
        }
    }
}
