using System.Collections.Concurrent;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Scans a file of JSON Lines. One thread reads, takes the digest and cuts the bytes into chunks of whole lines; for a large file others
/// help to scan these, each into a scan of its own.
/// </summary>
internal sealed class JsonLinesScan(EvidenceOptions options, FeedRun run, FeedScan own, int index, FileTime? time)
{
    /// <summary>Chunks that wait: enough that nobody idles, few enough that memory stays small.</summary>
    private readonly int maxWaiting = 2 * options.Parallelism;

    /// <summary>Null where the file is no log of a run.</summary>
    private RunLog? log;

    public void Read(Stream content)
    {
        var chunks = new LineChunks(content, options.Limits.MaxRecordBytes);
        var first = chunks.Next();
        log = first is { } beginning ? RunLog.Of(TextOf(beginning)) : null;
        Note(first);
        var second = first is null ? null : Next(chunks);
        if (first is { } only)
        {
            Scan(only, own);
        }

        if (second is { } more)
        {
            ReadLarge(chunks, more);
        }

        if (log?.Fault is { } fault)
        {
            own.Begin(index);
            own.OnProblem(new ReadProblem(1, 1, fault, EndsFile: true));
        }

        if (chunks.IsRefused)
        {
            own.Begin(index);
            own.OnProblem(new ReadProblem(chunks.Lines + 1, 1, $"the line has more than {options.Limits.MaxRecordBytes:N0} bytes; nothing after it is read", EndsFile: true));
        }
    }

    private LineChunk? Next(LineChunks chunks)
    {
        var chunk = chunks.Next();
        Note(chunk);
        return chunk;
    }

    /// <summary>Before it is handed on: whoever scans it gives its buffer back.</summary>
    private void Note(LineChunk? chunk)
    {
        if (log is not null && chunk is { } taken)
        {
            log.Take(TextOf(taken));
        }
    }

    private static ReadOnlySpan<byte> TextOf(LineChunk chunk) => chunk.Buffer.AsSpan(chunk.Start, chunk.Length);

    private void ReadLarge(LineChunks chunks, LineChunk first)
    {
        if (run.IsSequential || options.Parallelism == 1)
        {
            for (LineChunk? chunk = first; chunk is { } next; chunk = Next(chunks))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                Scan(next, own);
            }

            return;
        }

        using var waiting = new BlockingCollection<LineChunk>(maxWaiting);
        var helpers = Enumerable.Range(1, options.Parallelism - 1).Select(_ => Task.Run(() => Help(waiting))).ToArray();
        try
        {
            for (LineChunk? chunk = first; chunk is { } next; chunk = Next(chunks))
            {
                options.Cancellation.ThrowIfCancellationRequested();
                if (!waiting.TryAdd(next))
                {
                    Scan(next, own);
                }
            }
        }
        finally
        {
            waiting.CompleteAdding();
            while (waiting.TryTake(out var rest))
            {
                Scan(rest, own);
            }

            Task.WaitAll(helpers);
        }
    }

    private void Help(BlockingCollection<LineChunk> waiting)
    {
        var scan = run.Borrow();
        foreach (var chunk in waiting.GetConsumingEnumerable())
        {
            Scan(chunk, scan);
        }

        run.Return(scan);
    }

    private void Scan(LineChunk chunk, FeedScan scan)
    {
        scan.Begin(index, chunk.LinesBefore);
        scan.LinesWithin(options.Limits).Scan(chunk, TimedSink.Of(scan, time, FeedFormat.JsonLines));
    }
}
