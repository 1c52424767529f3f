using Mapping.Evidence.Filters;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Aggregates;

/// <summary>
/// An expectation over test cases, of which some were skipped: what was skipped shows nothing. It must hold with them, since a case that was skipped did not
/// pass, and without them, since none of them reaches a bound that cases which ran don't reach.
/// </summary>
/// <param name="skipped">What the expectation asks of them.</param>
/// <param name="create">Makes what computes the expectation.</param>
internal sealed class WorkAccumulator(SkippedTests skipped, Func<Accumulator> create) : Accumulator
{
    /// <summary>Both figures of a ratio.</summary>
    private const int AllFigures = 3;

    /// <summary>Of what is the same both ways, which is nearly everything.</summary>
    private readonly Accumulator common = create();

    /// <summary>Of what was skipped, and of suites with all of their cases; null where nothing was.</summary>
    private Accumulator? whole;

    /// <summary>Of the same suites without the cases that were skipped.</summary>
    private Accumulator? rest;
    private long ran;
    private long left;
    private int figuresOfRun;
    private int figuresOfSkipped;

    public override long Weight => common.Weight + (whole?.Weight ?? 0) + (rest?.Weight ?? 0);

    public override IEnumerable<GroupDoubt> Doubts => whole is null ? common.Doubts : With(whole).Doubts is var all && all.Any() ? all : With(rest).Doubts;

    public override Obstacle? Add(Record record, RecordPosition position, long ticks)
    {
        if (record.IsIdle && !skipped.AsksFor(record))
        {
            left += skipped.CountsTests ? Math.Max(1, record.Skipped) : 1;
            figuresOfSkipped |= skipped.Asking(record);
            return (whole ??= create()).Add(record, position, ticks);
        }

        if (record.Tests > 0)
        {
            figuresOfRun = figuresOfRun == AllFigures ? figuresOfRun : figuresOfRun | skipped.Asking(record);
            ran += skipped.CountsTests ? record.Tests - record.Skipped : 1;
        }

        if (record is { IsSuite: true, Skipped: > 0 } && skipped.CountsTests)
        {
            left += record.Skipped;
            var obstacle = (whole ??= create()).Add(record, position, ticks);
            return skipped.AddRest(rest ??= create(), record, position, ticks) is { } other ? obstacle ?? other : obstacle;
        }

        return common.Add(record, position, ticks);
    }

    public override void AddRun(Record record, RecordPosition position) => common.AddRun(record, position);

    public override void Merge(Accumulator other)
    {
        var work = (WorkAccumulator)other;
        common.Merge(work.common);
        if (work.whole is not null)
        {
            (whole ??= create()).Merge(work.whole);
        }

        if (work.rest is not null)
        {
            (rest ??= create()).Merge(work.rest);
        }

        (ran, left) = (ran + work.ran, left + work.left);
        (figuresOfRun, figuresOfSkipped) = (figuresOfRun | work.figuresOfRun, figuresOfSkipped | work.figuresOfSkipped);
    }

    public override Figure Finish()
    {
        if (whole is null)
        {
            return common.Finish();
        }

        var (all, work) = (With(whole).Finish(), With(rest).Finish());
        return all is { Holds: false } ? all
            : work is { Holds: false, Value: not null } ? work
            : work.Value is null || (figuresOfSkipped & ~figuresOfRun) != 0 ? new Figure(null, false) { Lack = Lack.OfWork }
            : skipped.IsPart && left > ran ? new Figure(null, false) { Lack = Lack.OfMostWork }
            : work.IsOfNothing ? work
            : all;
    }

    private Accumulator With(Accumulator? part)
    {
        var together = create();
        together.Merge(common);
        if (part is not null)
        {
            together.Merge(part);
        }

        return together;
    }
}
