using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Reading.Csv;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Reading.JUnit;
using Mapping.Evidence.Reading.Sarif;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>Reads one file of a feed into a scan. Whatever is wrong with the file becomes a problem of the scan.</summary>
internal sealed class FileScan(IEvidenceFiles files, EvidenceOptions options, FeedRun run, FeedScan scan, int index)
{
    private readonly FoundFile file = run.Files[index];

    public void Read()
    {
        var opening = files.Open(file.Path);
        if (opening.Content is not { } content)
        {
            scan.OnFile($"the file was not read: {opening.Refusal}");
            run.Note(index, sha256: null, file.Length);
            return;
        }

        using var hashing = new HashingStream(content, options.Progress);
        if (FeedFormats.Of(run.Plan.Feed, file.Path) is { } format)
        {
            Read(hashing, format);
        }
        else
        {
            scan.OnFile("the name of the file does not tell its format; give the feed one, for example \"format jsonl\"");
        }

        var digest = hashing.Finish();
        if (SidecarDigest.Complaint(files, file.Path, digest) is { } complaint)
        {
            scan.OnFile(complaint);
        }

        run.Note(index, digest, hashing.Length);
    }

    private void Read(HashingStream hashing, FeedFormat format)
    {
        try
        {
            using var inflating = FeedFormats.IsCompressed(file.Path) ? new InflatingStream(hashing, file.Length, options.Limits) : null;
            Read(inflating ?? (Stream)hashing, format);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            scan.OnFile(exception is InflationException or InvalidDataException
                ? $"the file was not read to its end: {exception.Message}"
                : "the file was not read to its end: the system reports an error in reading it");
        }
    }

    private void Read(Stream content, FeedFormat format)
    {
        if (format == FeedFormat.JsonLines)
        {
            new JsonLinesScan(options, run, scan, index).Read(content);
        }
        else
        {
            ReaderOf(format).Read(content, scan.Fields.Table, scan, options.Limits);
        }
    }

    private IRecordReader ReaderOf(FeedFormat format) => format switch
    {
        FeedFormat.Csv => new CsvReader(),
        FeedFormat.Json => new JsonReader(run.Plan.Feed.RecordsAt?.Parts ?? []),
        FeedFormat.JUnit => new JUnitReader(),
        _ => new SarifReader(),
    };
}
