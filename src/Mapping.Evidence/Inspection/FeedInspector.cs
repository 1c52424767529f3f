using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Execution;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Reading;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Inspection;

/// <summary>
/// Looks at feeds, whether rules read them or not: which files, records, fields and values there are, and what is wrong with them.
/// One pass over each feed, in memory that does not grow with it; the same bytes give the same result.
/// </summary>
public static class FeedInspector
{
    /// <param name="feed">The feed as declared.</param>
    /// <param name="files">Where evidence lies.</param>
    /// <param name="options">How much of it is read.</param>
    /// <exception cref="OperationCanceledException">The options' token asked for it.</exception>
    public static FeedInspection Inspect(FeedSymbol feed, IEvidenceFiles files, InspectionOptions? options = null)
    {
        options ??= new InspectionOptions();
        var plan = new FeedPlan(options.Systems is null ? feed with { SystemField = null } : feed)
        {
            AsOf = options.AsOf,
            Today = options.Reading.Today ?? options.AsOf,
            Systems = options.Systems ?? [],
        };
        var lists = new ListTallies();
        var scan = new InspectingScan(plan, options.MaxRecordsPerFile ?? int.MaxValue, lists);
        var isSampled = (options.MaxRecordsPerFile, options.MaxBytesPerFile) is not (null, null);
        var executor = new FeedExecutor(isSampled ? new SampledFiles(files, scan, options.MaxBytesPerFile ?? long.MaxValue) : files, options.Reading);
        var (found, unmatched) = FeedFiles.Find(feed, files);
        ImmutableArray<FoundFile> wanted = options.MaxFiles is { } most ? [.. found.TakeLast(most)] : found;
        var outcome = executor.Run([new FeedRun(plan, wanted, scan) { Unmatched = unmatched }])[0];
        return Of(feed, outcome, scan) with { Lists = lists.Seen, FilesFound = found.Length, IsSample = scan.IsSample || wanted.Length < found.Length };
    }

    /// <summary>The files of a feed, ordinal order of paths.</summary>
    public static ImmutableArray<FoundFile> FilesOf(FeedSymbol feed, IEvidenceFiles files) => FeedExecutor.FilesOf(feed, files);

    private static FeedInspection Of(FeedSymbol feed, FeedOutcome outcome, InspectingScan scan) => new(feed)
    {
        Files = [.. outcome.Files.Select((file, index) => new InspectedFile(
            file.Path,
            FeedFormats.Of(feed, file.Path),
            FeedFormats.IsCompressed(file.Path),
            file.Bytes,
            scan.WasLeft(index) ? null : file.Sha256,
            file.Records,
            scan.ProblemsIn(index)))],
        Records = outcome.Files.Sum(file => file.Records),
        Runs = scan.Runs,
        First = scan.First,
        Last = scan.Last,
        Future = scan.Later + scan.Future.Count,
        Fields = scan.FieldsSeen,
        HasMoreFields = scan.HasMoreFields,
        Problems = InspectedProblems.Of(outcome),
    };
}
