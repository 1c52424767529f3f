using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Reading.JUnit;
using Mapping.Evidence.Reading.Yaml;
using Mapping.Evidence.Records;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Finds the time of a file where the feed says that all its records are of it. It may stand behind the records, so the file is looked
/// through before they are read.
/// </summary>
internal sealed class FileTimes(FeedSymbol feed, IEvidenceFiles files, EvidenceOptions options)
{
    /// <summary>What the only field of the table is.</summary>
    private const int Slot = 0;

    /// <summary>The time of a file; null where its records say when they were.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="checksum">Of the bytes in which the time was looked for; null where it was not looked for in them.</param>
    public FileTime? Of(FoundFile file, FeedFormat format, out string? checksum)
    {
        checksum = null;
        return feed switch
        {
            { HasTimeInName: true } => OfName(file.Path),
            { TimeOfFile: { } field } => OfContent(file, format, field, out checksum),
            _ => null,
        };
    }

    /// <summary>What the name of a file says, whatever it holds.</summary>
    public static FileTime OfName(string path)
    {
        var found = new FileTime();
        foreach (var time in NameTime.Of(path))
        {
            found.Add(FieldKind.Text, Encoding.ASCII.GetBytes(time));
        }

        return found;
    }

    private FileTime OfContent(FoundFile file, FeedFormat format, FieldPath field, out string? checksum)
    {
        checksum = null;
        var found = new FileTime();
        if (files.OpenAhead(file.Path).Content is not { } content)
        {
            return found;
        }

        using var stored = new HashingStream(content, progress: null, takesSha256: false, takesChecksum: true);
        try
        {
            using var inflating = FeedFormats.IsCompressed(file.Path) ? new InflatingStream(stored, file.Length, options.Limits) : null;
            using var text = new TextStart(inflating ?? (Stream)stored);
            Search(text, file.Path, format, field, found);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // Whoever reads the records says so.
        }

        checksum = stored.Finish() ? stored.Checksum : null;
        return found;
    }

    private void Search(TextStart text, string path, FeedFormat format, FieldPath field, FileTime found)
    {
        switch (format)
        {
            case FeedFormat.Json or FeedFormat.Sarif when text.Encoding is null:
                new RootField(field.Parts, found).Read(text, options.Limits);
                break;
            case FeedFormat.Yaml when text.Encoding is null:
                SearchYaml(text, path, field.Parts, found);
                break;
            case FeedFormat.JsonLines when text.Encoding is null:
                SearchLines(text, field.Parts, found);
                break;
            case FeedFormat.JUnit when FeedNames.CanSayTimeOfFile(FeedNames.JUnit, field):
                new JUnitReader().Read(text, FieldTable.Closed([[ScanFields.TimeName]]), new TimeSink(found, ofRuns: true), options.Limits);
                break;
            default:
                break;
        }
    }

    private void SearchYaml(Stream text, string path, ImmutableArray<string> field, FileTime found)
    {
        using var json = YamlReader.ToJson(text, FeedNames.IsMarkdown(path), asList: false, new ProblemReport(new TimeSink(found), options.Limits), options.Limits);
        if (json is not null)
        {
            new RootField(field, found).Read(json, options.Limits);
        }
    }

    private void SearchLines(Stream text, ImmutableArray<string> path, FileTime found)
    {
        var chunks = new LineChunks(text, options.Limits.MaxRecordBytes);
        var scan = new LineChunkScan(FieldTable.Closed([path]), options.Limits);
        var sink = new TimeSink(found);
        while (chunks.Next() is { } chunk)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            scan.Scan(chunk, sink);
        }
    }

    /// <summary>Takes what records say of the time of their file, whatever else is wrong with them.</summary>
    /// <param name="found">Takes it.</param>
    /// <param name="ofRuns">Whether only records of runs speak of the whole file: a test case may have a time of its own.</param>
    private sealed class TimeSink(FileTime found, bool ofRuns = false) : IRecordSink
    {
        public void OnRecord(Record record)
        {
            if (ofRuns && !record.IsRun)
            {
                return;
            }

            ref readonly var said = ref record[Slot];
            if (said.Kind != FieldKind.Missing)
            {
                found.Add(said.Kind, said.Bytes);
            }
        }

        public void OnProblem(in ReadProblem problem)
        {
        }

        public void OnNoRows(long line, IReadOnlyCollection<int> slots)
        {
        }
    }
}
