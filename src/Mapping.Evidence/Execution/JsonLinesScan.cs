using System.Collections.Concurrent;
using Mapping.Evidence.Reading;
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

    private readonly LineChunkScan ownChunks = new(own.Fields.Table, options.Limits);

    public void Read(Stream content)
    {
        var chunks = new LineChunks(content, options.Limits.MaxRecordBytes);
        var first = chunks.Next();
        var second = first is null ? null : chunks.Next();
        if (first is { } only)
        {
            Scan(only, own, ownChunks);
        }

        if (second is { } more)
        {
            ReadLarge(chunks, more);
        }

        if (chunks.IsRefused)
        {
            own.Begin(index);
            own.OnProblem(new ReadProblem(chunks.Lines + 1, 1, $"the line has more than {options.Limits.MaxRecordBytes:N0} bytes; nothing after it is read", EndsFile: true));
        }
    }

    private void ReadLarge(LineChunks chunks, LineChunk first)
    {
        if (run.IsSequential || options.Parallelism == 1)
        {
            for (LineChunk? chunk = first; chunk is { } next; chunk = chunks.Next())
            {
                options.Cancellation.ThrowIfCancellationRequested();
                Scan(next, own, ownChunks);
            }

            return;
        }

        using var waiting = new BlockingCollection<LineChunk>(maxWaiting);
        var helpers = Enumerable.Range(1, options.Parallelism - 1).Select(_ => Task.Run(() => Help(waiting))).ToArray();
        try
        {
            for (LineChunk? chunk = first; chunk is { } next; chunk = chunks.Next())
            {
                options.Cancellation.ThrowIfCancellationRequested();
                if (!waiting.TryAdd(next))
                {
                    Scan(next, own, ownChunks);
                }
            }
        }
        finally
        {
            waiting.CompleteAdding();
            while (waiting.TryTake(out var rest))
            {
                Scan(rest, own, ownChunks);
            }

            Task.WaitAll(helpers);
        }
    }

    private void Help(BlockingCollection<LineChunk> waiting)
    {
        var scan = run.Borrow();
        var chunks = new LineChunkScan(scan.Fields.Table, options.Limits);
        foreach (var chunk in waiting.GetConsumingEnumerable())
        {
            Scan(chunk, scan, chunks);
        }

        run.Return(scan);
    }

    private void Scan(LineChunk chunk, FeedScan scan, LineChunkScan chunks)
    {
        scan.Begin(index, chunk.LinesBefore);
        chunks.Scan(chunk, TimedSink.Of(scan, time, FeedFormat.JsonLines));
    }
}
