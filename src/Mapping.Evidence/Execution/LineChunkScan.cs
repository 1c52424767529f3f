using System.Buffers;
using System.Text.Unicode;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Scans chunks of JSON Lines, one object a line. One for each thread that works on a file.</summary>
internal sealed class LineChunkScan(FieldTable fields, ReadLimits limits)
{
    private readonly JsonRecordParser parser = new(fields, limits, isOneLine: true);
    private readonly Record record = new();

    /// <summary>Scans a chunk and gives its buffer back to the pool.</summary>
    public void Scan(in LineChunk chunk, IRecordSink sink)
    {
        var text = chunk.Buffer.AsSpan(chunk.Start, chunk.Length);
        var isUtf8 = Utf8.IsValid(text);
        var (problems, line) = (0, 0L);
        for (var start = 0; start < text.Length;)
        {
            line++;
            if (isUtf8 && problems < limits.MaxProblems && EndOfRecord(chunk, chunk.Start + start, line) is > 0 and var end)
            {
                sink.OnRecord(record);
                start = end + 1 - chunk.Start;
                continue;
            }

            var length = text[start..].IndexOf((byte)'\n');
            length = length < 0 ? text.Length - start : length;
            var trimmed = text.Slice(start, length).Trim(" \t\r"u8);
            if (!trimmed.IsEmpty && Problem(chunk.Buffer, chunk.Start + start, text.Slice(start, length), trimmed, line, isUtf8, problems) is { } problem)
            {
                problems++;
                sink.OnProblem(problem);
            }
            else if (!trimmed.IsEmpty)
            {
                var blanks = length - text.Slice(start, length).TrimStart(" \t\r"u8).Length;
                record.SetRaw(chunk.Buffer, chunk.Start + start + blanks, trimmed.Length);
                record.Fault = EvaluationLog.FaultOf(trimmed);
                sink.OnRecord(record);
            }

            start += length + 1;
        }

        ArrayPool<byte>.Shared.Return(chunk.Buffer);
    }

    /// <summary>Takes in the record that fills the line, if it is a plain one; that is no log of an evaluation, which has objects in it. Gives where the line ends, else -1.</summary>
    private int EndOfRecord(in LineChunk chunk, int start, long line)
    {
        var buffer = chunk.Buffer;
        var end = chunk.Start + chunk.Length;
        record.Begin(fields, line);
        var close = parser.TryLine(buffer, start, end, record);
        if (close < 0)
        {
            return -1;
        }

        record.SetRaw(buffer, start, close - start);
        var lineEnd = close + 1 < end && buffer[close] == '\r' ? close + 1 : close;
        return lineEnd == end || buffer[lineEnd] == '\n' ? lineEnd : -1;
    }

    /// <summary>Parses a line into the record, or says why it is none.</summary>
    private ReadProblem? Problem(byte[] buffer, int start, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> trimmed, long line, bool isUtf8, int problems)
    {
        // What can't be an object is told without the cost of an exception: a file of garbage must not take long.
        if (trimmed[0] != '{' || trimmed[^1] != '}')
        {
            return new ReadProblem(line, 1, "a line must hold one JSON object");
        }

        if (problems >= limits.MaxProblems)
        {
            return new ReadProblem(line, 1, "not read, since too much before it is broken");
        }

        if (!isUtf8 && !Utf8.IsValid(whole))
        {
            return new ReadProblem(line, FirstInvalid(whole) + 1, "it is not valid UTF-8");
        }

        record.Begin(fields, line);
        return parser.TryParse(buffer, start, whole.Length, record, out var fault)
            ? null
            : new ReadProblem(line, fault.Offset + 1, fault.What);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Utf8.ToUtf16(bytes, new char[bytes.Length], out var read, out _, replaceInvalidSequences: false);
        return read;
    }
}
