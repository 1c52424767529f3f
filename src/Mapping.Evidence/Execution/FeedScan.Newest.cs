using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Which files, suites and runs are the newest.</summary>
internal partial class FeedScan
{
    public void OnEmptySuite(int suite, string? name, long line) => OnEmptySuite(suite, name, line, new FileTime());

    /// <param name="suite">Its number in the file.</param>
    /// <param name="name">Its name, with those of the suites around it; null where it has none.</param>
    /// <param name="line">Where it begins.</param>
    /// <param name="time">The time of its file.</param>
    public void OnEmptySuite(int suite, string? name, long line, FileTime time)
    {
        var (ticks, span) = MomentOf(time);
        suites?.NoteEmpty(new SuitePlace(file, suite), name, new RecordPosition(file, lineBase + line), ticks, span);
    }

    /// <summary>The time of a file, where the feed tells it.</summary>
    public void NoteTimeOfFile(int index, FileTime time)
    {
        var (ticks, span) = MomentOf(time);
        moments?.Note(index, ticks, span);
    }

    private (long Ticks, (long From, long Through) Span) MomentOf(FileTime time)
    {
        var field = default(FieldValue);
        time.PutInto(ref field);
        var ticks = clock.TimeOf(field);
        return (ticks, clock.SpanOf(field, ticks));
    }

    /// <summary>From here on, rules of the newest file have seen that one alone.</summary>
    /// <param name="count">How many files there are.</param>
    /// <param name="others">What the names of files say that hold the same as one of them.</param>
    /// <param name="areParts">Of which of them each is a part of a list; empty where none is.</param>
    public void SettleNewest(int count, IEnumerable<(int File, FileTime Time, FileTime Own)> others, ImmutableArray<bool> areParts)
    {
        foreach (var (file, time, own) in others)
        {
            NoteTimeOfFile(file, time);
            var (ticks, span) = MomentOf(time);
            suites?.NoteCopy(file, MomentOf(own).Span, ticks, span);
        }

        if (moments?.Choose(count) is { } newest)
        {
            Rules = [.. Rules.Select(rule => rule.OfNewest(newest with { AreParts = areParts }, keys is not null))];
        }

        if (suites?.Choose(keys is not null) is { } chosen)
        {
            Rules = [.. Rules.Select(rule => rule.OfNewest(chosen))];
        }
    }
}
