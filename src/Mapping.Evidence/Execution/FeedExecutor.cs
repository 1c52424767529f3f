using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Execution;

/// <summary>Carries out the plans of feeds over files: one pass over each file for all rules of its feed, files side by side.</summary>
internal sealed class FeedExecutor(IEvidenceFiles files, EvidenceOptions options)
{
    /// <summary>What was asked of each feed and found in it, in the order of the plans.</summary>
    public ImmutableArray<FeedOutcome> Run(ImmutableArray<FeedPlan> plans) => Run([.. plans.Select(plan => RunOf(plan))]);

    /// <summary>What was found in each feed, in the order of the runs.</summary>
    public ImmutableArray<FeedOutcome> Run(ImmutableArray<FeedRun> runs)
    {
        // What was scanned can't be taken out of a scan again; feeds with copies are rare.
        ReadAll(runs);
        var certain = Again(runs, run => run.Certain());
        var told = Again(certain, run => run.WithoutCopies() ?? run);
        return Settled(told, OfOtherDates(told));
    }

    /// <summary>
    /// What there is to each feed where files that hold the same under another date are runs of their own, and to those that are matched with such a feed; null for the others.
    /// </summary>
    private FeedOutcome?[] OfOtherDates(ImmutableArray<FeedRun> runs)
    {
        FeedRun?[] dated = [.. runs.Select(run => run.WithCopiesOfOtherDates())];
        if (Array.Exists(dated, run => run?.IsMatched == true))
        {
            dated = [.. dated.Select((run, index) => run ?? (runs[index].IsMatched ? runs[index].Anew() : null))];
        }

        ImmutableArray<FeedRun> asked = [.. dated.OfType<FeedRun>()];
        if (asked.IsEmpty)
        {
            return new FeedOutcome?[runs.Length];
        }

        ReadAll(asked);
        var found = new Queue<FeedOutcome>(Settled(asked, new FeedOutcome?[asked.Length]));
        return [.. dated.Select(run => run is null ? null : found.Dequeue())];
    }

    /// <summary>What was found in each feed, with the partners of its records in the others.</summary>
    private ImmutableArray<FeedOutcome> Settled(ImmutableArray<FeedRun> runs, FeedOutcome?[] otherDates)
    {
        var read = Again(runs, run => run.AcrossPages() ?? run);
        ImmutableArray<FeedOutcome> outcomes = [.. read.Select(Finish)];
        if (Matching.LookupsFor(outcomes) is { Count: > 0 } lookups)
        {
            // Of which side of a match there are too many records to keep is known only now.
            var again = Again(read, run => outcomes[read.IndexOf(run)] is var outcome && lookups.TryGetValue(outcome, out var found) ? run.With(found) : run);
            outcomes = [.. again.Select((run, index) => ReferenceEquals(run, read[index]) ? outcomes[index] : Finish(run, index))];
        }

        Matching.Settle(outcomes);
        return outcomes;

        FeedOutcome Finish(FeedRun run, int index) => run.Finish() with { OfOtherDates = otherDates[index] };
    }

    /// <summary>Runs of which some become others, which are then read.</summary>
    private ImmutableArray<FeedRun> Again(ImmutableArray<FeedRun> runs, Func<FeedRun, FeedRun> change)
    {
        ImmutableArray<FeedRun> changed = [.. runs.Select(change)];
        ReadAll([.. changed.Where((run, index) => !ReferenceEquals(run, runs[index]))]);
        return changed;
    }

    private void ReadAll(ImmutableArray<FeedRun> runs)
    {
        options.Progress?.Expect(runs.Sum(run => run.Files.Sum(file => file.Length)));
        var work = runs.SelectMany(PartsOf).OrderByDescending(part => part.Length).ToList();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism, CancellationToken = options.Cancellation };
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), parallel, Read);
    }

    /// <summary>The files of a feed, ordinal order of paths. Digests that lie beside them are not among them.</summary>
    public static ImmutableArray<FoundFile> FilesOf(FeedSymbol feed, IEvidenceFiles files) => FeedFiles.Find(feed, files).Files;

    private FeedRun RunOf(FeedPlan plan)
    {
        var found = FeedFiles.Find(plan.Feed, files);
        return new FeedRun(plan, found.Files) { Matches = new MatchLookups(options.MostMatched), TakesDigests = options.TakesDigests || options.Cache is not null, Unmatched = found.Unmatched, LeftOut = FeedFiles.LeftOut(plan.Feed, files) };
    }

    /// <summary>A file each, or all of them where one scan must see them all.</summary>
    private static IEnumerable<FeedPart> PartsOf(FeedRun run) => run.IsSequential
        ? [new FeedPart(run, 0, run.Files.Length)]
        : Enumerable.Range(0, run.Files.Length).Select(index => new FeedPart(run, index, 1));

    private void Read(FeedPart part)
    {
        var scan = part.Run.Borrow();
        for (var index = part.First; index < part.First + part.Count; index++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            scan.Begin(index);
            new FileScan(files, options, part.Run, scan, index).Read();
        }

        part.Run.Return(scan);
    }
}
