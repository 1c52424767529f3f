using System.Text.Json;

namespace Mapping.Evidence.Reading.Json;

/// <summary>
/// Looks at what is around a list of records for what <see cref="EvaluationLog"/> looks at in a record: the samples of an evaluation
/// that broke off look like those of a whole one. It is shown the tokens outside of the records one after the other; what they tell may
/// stand in the objects that hold the list, or beside it.
/// </summary>
/// <param name="pages">Takes what it says of the part of a list that it holds.</param>
/// <param name="list">The name of the list; empty where the document is the list.</param>
internal sealed class EvaluationWatch(PageWatch pages, string list)
{
    /// <summary>The objects that are open, the outermost first.</summary>
    private readonly Stack<EvaluationFrame> open = new([new EvaluationFrame(null, isResults: false, records: 0)]);

    private readonly RunSummary summary = new();
    private readonly RunErrors errors = new(areSteps: false);
    private readonly RunErrors collectors = new(areSteps: true);
    private RunMember next;

    /// <summary>The object of counts, or of the same kind, in which the next token is, how many are open with it, and the one that holds it.</summary>
    private (RunMember Member, int Open, EvaluationFrame? Holder) counts;

    /// <summary>How many more objects that say which part of a list it is are open in that one.</summary>
    private int inner;

    /// <summary>What the name of the member means for an object, where it means nothing else.</summary>
    private RunMember nextObject;

    private long records;

    private string? fault;
    private string? unfinished;
    private bool isLog;

    /// <summary>Whether it is an answer of Prometheus, which warns where a part of the data could not be asked for.</summary>
    private bool isAnswer;
    private bool hasErrorSample;

    /// <summary>Whether the token before was one of a list that is the status of what holds the records.</summary>
    private bool isInStatus;

    /// <summary>Whether a record could still tell of a fault that is not known.</summary>
    public bool AsksForSamples => !hasErrorSample;

    /// <summary>Why the list proves nothing, as far as the document was read; a clause.</summary>
    public string? Fault => fault ?? open.Select(frame => frame.State?.Fault).FirstOrDefault(found => found is not null) ?? OfSamples ?? unfinished ?? pages.Fault ?? summary.Fault;

    /// <summary>The same, where the document was read to its end.</summary>
    public string? FaultAtEnd => fault ?? open.Select(frame => frame.State?.FaultAtEnd).FirstOrDefault(found => found is not null) ?? OfSamples ?? unfinished ?? pages.FaultAtEnd(records) ?? summary.FaultAtEnd ?? open.Select(frame => frame.FaultAtEnd(records, pages)).FirstOrDefault(found => found is not null);

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
                TakeName(ref reader, matched);
                return;
            case JsonTokenType.StartObject:
                TakeValue(ref reader, matched);
                // As a number it says which page it is, as an object which part of a list.
                var kind = next == RunMember.None || nextObject != RunMember.None ? nextObject : next is RunMember.PageNumber or RunMember.PageCount ? RunMember.Paging : next;
                if (IsOfCounts(kind) && open.Count == matched + 1)
                {
                    (counts, inner) = ((kind, open.Count + 1, open.Peek()), 0);
                }
                else if (IsInCounts && PageTerms.IsPaging(counts.Member) && PageTerms.IsPaging(kind))
                {
                    inner++;
                }

                open.Push(new EvaluationFrame(open.Peek(), next == RunMember.Results, records));
                break;
            case JsonTokenType.EndObject when open.Count > 1:
                Close(isAround: open.Count == matched + 1);
                break;
            default:
                TakeValue(ref reader, matched);
                break;
        }

        (next, nextObject) = (RunMember.None, RunMember.None);
    }

    private bool IsInCounts => counts.Holder is not null && open.Count == counts.Open + inner;

    /// <summary>Names of the parts of a list are written in many ways, and are looked for only where they can stand.</summary>
    private void TakeName(ref Utf8JsonReader reader, int matched)
    {
        next = RunMembers.Of(ref reader);
        pages.TakeName(ref reader);
        if (IsInCounts && counts.Member == RunMember.AllTests)
        {
            // Search engines say what they count, and of what kind the number is.
            next = reader.ValueTextEquals("value"u8) ? RunMember.AllTests : RunMember.None;
        }
        else if (!reader.ValueIsEscaped && !reader.HasValueSequence && (open.Count == matched + 1 || (IsInCounts && PageTerms.IsPaging(counts.Member))))
        {
            nextObject = PageNames.Of(reader.ValueSpan, list, isObject: true) is var member && PageTerms.IsPaging(member) ? member : RunMember.None;
            next = next == RunMember.None ? PageNames.Of(reader.ValueSpan, list, isObject: false) : next;
        }
    }

    /// <param name="isAround">Whether the list is in the object. Beside it, counts of samples may be those of anything.</param>
    private void Close(bool isAround)
    {
        if (IsInCounts)
        {
            (counts, inner) = inner > 0 ? (counts, inner - 1) : (default, 0);
        }

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
        var isWithinPart = counts.Holder is not null && PageTerms.IsPaging(counts.Member) && open.Count > counts.Open + inner;
        if (!isWithinPart && reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null && !PageTerms.IsOfPart(next, reader.TokenType))
        {
            pages.TakeText(ref reader, open.Count - matched);
        }

        if (next == RunMember.None)
        {
            return;
        }

        open.Peek().Take(next, ref reader);
        if (counts.Holder is { } holder && IsInCounts)
        {
            TakeCount(holder, ref reader);
        }
        else if (open.Count == matched + 1)
        {
            TakeAround(ref reader);
        }
    }

    private static bool IsOfCounts(RunMember member) => member is RunMember.Stats or RunMember.Summary or RunMember.Paging or RunMember.Metadata or RunMember.AllTests or RunMember.Status or RunMember.State;

    private void TakeCount(EvaluationFrame holder, ref Utf8JsonReader reader)
    {
        if (PageTerms.IsPaging(counts.Member))
        {
            PageTerms.Take(next, counts.Member, ref reader, holder, pages);
        }
        else if (counts.Member == RunMember.AllTests && next == RunMember.AllTests)
        {
            PageTerms.Take(next, RunMember.None, ref reader, holder, pages);
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
        PageTerms.Take(next, RunMember.None, ref reader, open.Peek(), pages);
        TakeIdle(open.Peek(), ref reader);
        isAnswer |= next == RunMember.ResultType;
        var isStatus = next is RunMember.Status or RunMember.State;
        isInStatus = isStatus && reader.TokenType == JsonTokenType.StartArray;
        if (isStatus && reader.TokenType == JsonTokenType.String)
        {
            TakeStatus(ref reader, open.Peek());
        }
        else if (reader.TokenType == JsonTokenType.StartArray && (next == RunMember.Errors || (next == RunMember.Warnings && isAnswer)))
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
