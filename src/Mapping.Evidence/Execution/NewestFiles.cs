using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>Which files of a feed are the newest, and which may be.</summary>
/// <param name="Files">By their places in the feed.</param>
/// <param name="Timeless">The first record without a time in each file that has one.</param>
/// <param name="Empty">Files that hold no record and of which nothing else says how new they are.</param>
internal sealed record NewestFiles(ImmutableArray<int> Files, ImmutableArray<RecordPosition> Timeless, ImmutableArray<int> Empty)
{
    private static readonly Problem NoTime = new(ProblemKind.NewestFile, "a record without a time leaves open whether its file is the newest");

    private static readonly Problem NoRecord = new(ProblemKind.NewestFile, "a file without a record may be the newest");

    private static readonly Problem HasKey = new(ProblemKind.NewestFile, "the key of the feed makes what is in several files count in one of them only");

    private static readonly Problem IsPart = new(ProblemKind.NewestFile, "a file that is one of several parts of a list may be the newest, and is not all of it");

    private static readonly Problem OfOneDay = new(ProblemKind.NewestFile, "files of one day, not all of which say the time of day, may each be the newest");

    /// <summary>By file, whether it is a part of a list all of whose parts are files of the feed; empty where none is.</summary>
    public ImmutableArray<bool> AreParts { get; init; } = [];

    /// <summary>Whether only one of these is the newest, and nobody can tell which: a date without a time of day lies neither before nor after a time on that day.</summary>
    public bool IsUnclear { get; init; }

    /// <summary>Why it can't be told.</summary>
    /// <param name="problems">Takes it.</param>
    /// <param name="isKeyed">Whether records with the same key count once: then no file is whole.</param>
    public void ReportTo(ProblemTally problems, bool isKeyed)
    {
        foreach (var position in Timeless)
        {
            problems.Add(NoTime, new ProblemPlace(position, 1));
        }

        foreach (var file in Empty)
        {
            problems.Add(NoRecord, new ProblemPlace(new RecordPosition(file, 1), 1));
        }

        foreach (var file in AreParts.IsEmpty ? [] : Files.Where(file => AreParts[file]))
        {
            problems.Add(IsPart, new ProblemPlace(new RecordPosition(file, 1), 1));
        }

        foreach (var file in IsUnclear ? Files : [])
        {
            problems.Add(OfOneDay, new ProblemPlace(new RecordPosition(file, 1), 1));
        }

        if (isKeyed && !Files.IsEmpty)
        {
            problems.Add(HasKey, new ProblemPlace(new RecordPosition(Files[0], 1), 1));
        }
    }
}
