using System.Collections.Immutable;
using System.Text.Json;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Reading.Json;

/// <summary>One pass over one JSON document, holding no more of it than one record.</summary>
internal sealed class JsonDocumentWalk(
    ImmutableArray<string> path, ByteWindow window, JsonRecordParser parser, FieldTable fields, IRecordSink sink, ReadLimits limits, PageWatch pages)
{
    /// <summary>Far beyond what a record may nest, so that one that nests too deep is a problem of its own and ends no file.</summary>
    private const int MaxDepth = 100_000;

    private readonly ProblemReport problems = new(sink, limits);
    private readonly RecordList list = new(path, pages);
    private readonly Record record = new();

    /// <summary>Null where the feed does not ask for what stands around the list.</summary>
    private readonly SurroundingFields? around = path.Contains(FieldPath.EachElement) ? new SurroundingFields(fields) : null;
    private bool hasRecords;

    /// <summary>Whether a record was handed on before anybody knew what is wrong with the list.</summary>
    private bool hasUndoubted;
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = MaxDepth });

    public void Read()
    {
        window.SkipByteOrderMark();
        var isDone = false;
        while (!isDone && !problems.IsOver)
        {
            isDone = ReadWindow();
        }
    }

    /// <summary>Reads up to the next record or to the end of what is in hand; returns whether the document has been read.</summary>
    private bool ReadWindow()
    {
        var reader = new Utf8JsonReader(window.Unread, window.IsAtEnd, state);
        try
        {
            return ReadTokens(ref reader);
        }
        catch (JsonException exception)
        {
            problems.Add(ProblemOf(exception, ref reader));
            return true;
        }
        catch (InvalidOperationException)
        {
            // A property's name that can't be put into UTF-8: the path can't be compared with it.
            problems.Add(window.ProblemAt((int)reader.TokenStartIndex, "a text holds an escape that is no character", endsFile: true));
            return true;
        }
    }

    private bool ReadTokens(ref Utf8JsonReader reader)
    {
        var consumed = 0;
        var elementStart = 0;
        while (reader.Read())
        {
            var step = list.Take(ref reader);
            if (step == RecordListStep.Fault)
            {
                problems.Add(window.ProblemAt((int)reader.TokenStartIndex, list.Fault, endsFile: true));
                return true;
            }

            if (step == RecordListStep.Record)
            {
                elementStart = (int)reader.TokenStartIndex;
                if (!reader.TrySkip())
                {
                    break;
                }

                state = reader.CurrentState;
                ReadRecord(elementStart, (int)reader.BytesConsumed);
                return false;
            }

            if (around?.Take(ref reader, window, list.Depth) is { } what)
            {
                problems.Add(window.ProblemAt((int)reader.TokenStartIndex, what, endsFile: true));
                return true;
            }

            state = reader.CurrentState;
            consumed = (int)reader.BytesConsumed;
        }

        return Refill(consumed, elementStart);
    }

    private bool Refill(int consumed, int elementStart)
    {
        if (window.IsAtEnd)
        {
            End(consumed);
            return true;
        }

        // Without a record begun it is one long token, which is held to the same limit.
        var begun = Math.Max(elementStart, consumed);
        if (window.TryFill(begun + (long)limits.MaxRecordBytes))
        {
            window.Advance(consumed);
            return false;
        }

        problems.Add(window.ProblemAt(begun, ProblemReport.TooLong(limits), endsFile: true));
        return true;
    }

    private void ReadRecord(int start, int end)
    {
        record.Begin(fields, window.LineAt(start));
        record.SetRaw(window.Buffer, window.Start + start, end - start);
        if (end - start > limits.MaxRecordBytes)
        {
            problems.Add(window.ProblemAt(start, ProblemReport.TooLong(limits), endsFile: true));
        }
        else if (Utf8Texts.FindInvalid(record.Raw) is >= 0 and var invalid)
        {
            problems.Add(window.ProblemAt(start + invalid, Utf8Texts.Invalid));
        }
        else if (!parser.TryParse(window.Buffer, window.Start + start, end - start, record, out var fault))
        {
            problems.Add(window.ProblemAt(start + fault.Offset, fault.What));
        }
        else if (around?.PutInto(record, parser) is { } what)
        {
            problems.Add(window.ProblemAt(start, what));
        }
        else
        {
            record.Fault = EvaluationLog.FaultOf(record.Raw) ?? (list.IsWhole ? new WholeRun(fields).FaultOf(record.Raw) : null);
            list.See(record.Raw);
            record.ListFault = list.Doubt;
            hasRecords = true;
            hasUndoubted |= record.ListFault is null;
            sink.OnRecord(record);
        }

        window.Advance(end);
    }

    private void End(int consumed)
    {
        list.Finish();
        if (list.Missing is { } missing)
        {
            problems.Add(window.ProblemAt(consumed, missing, endsFile: true));
        }
        else if (list.DoubtAtEnd is { } doubt && (hasUndoubted || !hasRecords))
        {
            problems.Add(window.ProblemAt(consumed, doubt, endsFile: true));
        }
    }

    /// <summary>The state has counted the lines since the beginning of the document.</summary>
    private ReadProblem ProblemOf(JsonException exception, ref Utf8JsonReader reader)
    {
        var column = (int)Math.Min((exception.BytePositionInLine ?? 0) + 1, int.MaxValue);
        var what = list.IsWhole && reader.CurrentDepth == 0 ? JsonFaults.WhatFollows(ref reader, window.Unread)
            : list.IsEmpty && window.Unread.Trim(" \t\r\n"u8).IsEmpty ? "it is empty"
            : JsonFaults.WhatOf(ref reader, window.Unread, MaxDepth);
        return new ReadProblem((exception.LineNumber ?? 0) + 1, column, what, EndsFile: true);
    }
}
