using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Reading.Csv;
using Mapping.Evidence.Reading.Dsse;
using Mapping.Evidence.Reading.Json;
using Mapping.Evidence.Reading.JUnit;
using Mapping.Evidence.Reading.Otlp;
using Mapping.Evidence.Reading.Sarif;
using Mapping.Evidence.Reading.Xlsx;
using Mapping.Evidence.Reading.Yaml;
using Mapping.Evidence.Records;
using Mapping.Evidence.Sources;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>Reads one file of a feed into a scan. Whatever is wrong with the file becomes a problem of the scan.</summary>
internal sealed class FileScan(IEvidenceFiles files, EvidenceOptions options, FeedRun run, FeedScan scan, int index)
{
    private readonly FoundFile file = run.Files[index];
    private readonly bool isCompressed = FeedFormats.IsCompressed(run.Files[index].Path);

    /// <summary>What a compressed file holds; null where it was not read, or nothing is asked of it.</summary>
    private HashingStream? inflated;

    private readonly PageWatch pages = new(run.Whole.IsEmpty ? 0 : run.Whole[index]);

    private FileTime? time;

    /// <summary>Whether a digest that was taken before the file was compressed lies beside it.</summary>
    private bool comparesInflated;

    public void Read()
    {
        var opening = files.Open(file.Path);
        if (opening.Content is not { } content)
        {
            scan.OnFile($"the file was not read: {opening.Refusal}");
            run.Note(index, new EvidenceFile(file.Path, null, file.Length, 0), content: null);
            return;
        }

        var format = FeedFormats.Of(run.Plan.Feed, file.Path);
        string? ahead = null;
        time = format is { } asked ? new FileTimes(run.Plan.Feed, files, options).Of(file, asked, out ahead) : null;
        if (time is not null)
        {
            scan.NoteTimeOfFile(index, time);
        }

        var expected = SidecarDigest.Expected(files, file.Path);
        comparesInflated = expected.Any(digest => digest.IsInflated);
        using var stored = new HashingStream(
            content, options.Progress, run.TakesDigests || !expected.IsEmpty || ahead is not null, (run.TakesChecksums && !isCompressed) || ahead is not null);
        if (format is { } known)
        {
            Read(stored, known);
        }
        else
        {
            scan.OnFile(UnreadFormats.WordsOf(file.Path));
        }

        if (FeedZones.Complaint(run.Plan.Feed.Zone?.Name) is { } unknownZone)
        {
            scan.OnFile(unknownZone);
        }

        if (stored.Finish() && ahead is not null && ahead != stored.Checksum)
        {
            scan.OnFile("it was written to while it was read: its time and its records may be of two states");
        }

        var complaint = SidecarDigest.Complaint(expected, stored.Sha256, inflated?.Sha256);
        if (complaint is not null)
        {
            scan.OnFile(complaint);
        }

        run.Note(index, pages.Found);
        run.Note(
            index,
            new EvidenceFile(file.Path, stored.Sha256, stored.Length, 0) { HasDigest = !expected.IsEmpty, InflatedSha256 = inflated?.Sha256 },
            complaint is null ? ContentOf(isCompressed ? inflated : stored) : null);
    }

    private void Read(HashingStream stored, FeedFormat format)
    {
        try
        {
            if (!isCompressed)
            {
                Read((Stream)stored, format);
                return;
            }

            using var inflating = new InflatingStream(stored, file.Length, options.Limits);
            using var content = run.KeepsContents || comparesInflated ? new HashingStream(inflating, progress: null, run.TakesDigests || comparesInflated, run.TakesChecksums) : null;
            Read(content ?? (Stream)inflating, format);
            content?.Finish();
            inflated = content;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            scan.OnFile(exception is InflationException or InvalidDataException
                ? $"the file was not read to its end: {exception.Message}"
                : "the file was not read to its end: the system reports an error in reading it");
        }
    }

    /// <summary>The same bytes read as another format are something else.</summary>
    private string? ContentOf(HashingStream? content) =>
        (run.TakesDigests ? content?.Sha256 : content?.Checksum) is { } digest ? $"{FeedFormats.Of(run.Plan.Feed, file.Path)} {digest}" : null;

    private void Read(Stream stored, FeedFormat format)
    {
        using var content = new TextStart(stored);
        if (EncodingFault(content, format) is { } fault)
        {
            scan.OnFile(fault);
        }
        else if (format == FeedFormat.JsonLines)
        {
            new JsonLinesScan(options, run, scan, index, time).Read(content);
        }
        else
        {
            ReaderOf(format).Read(content, scan.Fields.Table, TimedSink.Of(scan, time, format), options.Limits);
        }
    }

    private string? EncodingFault(TextStart content, FeedFormat format) => (content.Encoding, format, run.Plan.Feed.Encoding) switch
    {
        (_, FeedFormat.JUnit, _) or (null, not FeedFormat.Csv, _) or (null, FeedFormat.Csv, not FeedNames.Utf16) or (TextStart.Utf16, FeedFormat.Csv, FeedNames.Utf16) => null,
        (null, _, _) => content.IsEmpty ? null : "the feed says utf-16, and it is written in something else, or has no byte order mark",
        (TextStart.Utf16, FeedFormat.Csv, _) => "it is written in UTF-16, and the feed does not say so: say \"encoding utf-16\" in the feed, or save it as UTF-8",
        ({ } encoding, _, _) => $"it is written in {encoding}, and only UTF-8 is read: save it as UTF-8",
    };

    private IRecordReader ReaderOf(FeedFormat format) => format switch
    {
        FeedFormat.Csv => new CsvReader(run.Plan.Feed.Decimal, run.Plan.Feed.Encoding),
        FeedFormat.Dsse => new DsseReader(),
        FeedFormat.Json => new JsonReader(run.Plan.Feed.RecordsAt?.Parts ?? [], pages),
        FeedFormat.JUnit => new JUnitReader(),
        FeedFormat.Xlsx => new XlsxReader(run.Plan.Feed.Sheet, run.Plan.Feed.HeaderRow, run.Plan.Feed.Decimal),
        FeedFormat.Otlp => new OtlpReader(),
        FeedFormat.Yaml => new YamlReader(run.Plan.Feed.RecordsAt?.Parts ?? [], FeedNames.IsMarkdown(file.Path), pages),
        FeedFormat.JsonLines or FeedFormat.Sarif => new SarifReader(),
    };
}
