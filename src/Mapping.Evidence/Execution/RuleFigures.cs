using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>What the expectations of one rule have seen so far, in the order of the source.</summary>
internal sealed class RuleFigures
{
    /// <summary>By expectation; null for one that does not speak of runs.</summary>
    private readonly RunsInFigure?[] runs;
    private readonly ScanFields fields;

    public RuleFigures(RulePlan plan, ScanFields fields, TestCompiler tests, KeyedBudget? budget)
    {
        All = new Accumulator[plan.Rule.Expectations.Length];
        runs = new RunsInFigure?[All.Length];
        this.fields = fields;
        Shares = DoubtfulShares.Of(plan.Rule, tests);
        for (var i = 0; i < All.Length; i++)
        {
            var expectation = plan.Rule.Expectations[i];
            var own = tests.For(plan.Rule, expectation);
            All[i] = expectation.Match is { } match
                ? new MatchAccumulator(own.CompileOptional(expectation.Figure.Where), match, plan.PartnersOf is not null, own, fields.TimeSlot, new KeyedRecords(fields.Matches.Most, budget), fields.Matches.Of(plan, i)) { Skipped = new SkippedTests(expectation, own) }
                : AccumulatorFactory.Create(expectation, own);
            runs[i] = plan.CountsRuns ? null : RunsInFigure.Of(expectation, own);
        }
    }

    public Accumulator[] All { get; }

    /// <summary>What can't be told of numbers that are read as percent; null where the rule reads none so.</summary>
    public DoubtfulShares? Shares { get; }

    public bool HasDoubts => Shares?.Any == true || Array.Exists(All, accumulator => accumulator.Doubts.Any());

    /// <summary>What they compute, at the end of a day.</summary>
    public ImmutableArray<Figure> At(DateOnly asOf)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>(All.Length);
        foreach (var accumulator in All)
        {
            figures.Add(accumulator.FinishAt(asOf));
        }

        return figures.MoveToImmutable();
    }

    /// <summary>The days after one at whose end a figure is another one, though nothing new comes.</summary>
    public IEnumerable<DateOnly> TurnsAfter(DateOnly asOf) => All.SelectMany(accumulator => accumulator.TurnsAfter(asOf));

    /// <summary>Whether an expectation asks for a run which the selection of the rule does not speak of.</summary>
    public bool AskFor(Record run) => Array.Exists(runs, asked => asked?.AsksFor(run) == true);

    /// <summary>Takes a run that the rule means.</summary>
    /// <param name="run">The run.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="ticks">When it was.</param>
    /// <param name="isPresence">Whether it shows that somebody looked, also where nothing asks for it.</param>
    /// <param name="report">Takes what can't be told of it.</param>
    public void AddRun(Record run, RecordPosition position, long ticks, bool isPresence, Action<Problem> report)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (runs[i] is { } asked && asked.AsksFor(run))
            {
                var obstacle = asked.Refusal is null ? All[i].Add(run, position, ticks) : null;
                if ((asked.Refusal ?? (obstacle is null ? null : fields.ProblemOf(obstacle))) is { } problem)
                {
                    report(problem);
                }
            }
            else if (isPresence)
            {
                All[i].AddRun(run, position);
            }
        }
    }

    public void Merge(RuleFigures other)
    {
        for (var i = 0; i < All.Length; i++)
        {
            All[i].Merge(other.All[i]);
        }

        Shares?.Merge(other.Shares);
    }

    /// <summary>Looks the records up among their partners; neither may take or merge any more.</summary>
    /// <param name="partners">By expectation; null for one that asks for none.</param>
    /// <param name="problems">Takes what can't be told.</param>
    /// <param name="fields">The fields of the rule's own feed.</param>
    public void Settle(IReadOnlyList<PartnerScan?> partners, ProblemTally problems, ScanFields fields)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (All[i] is MatchAccumulator match)
            {
                partners[i]?.Settle(match, problems, fields);
            }
        }
    }
}
