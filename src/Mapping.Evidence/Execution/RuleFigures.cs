using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>What the expectations of one rule have seen so far, in the order of the source.</summary>
internal sealed class RuleFigures
{
    public RuleFigures(RulePlan plan, ScanFields fields, TestCompiler tests, KeyedBudget? budget)
    {
        All = new Accumulator[plan.Rule.Expectations.Length];
        Shares = DoubtfulShares.Of(plan.Rule, tests);
        for (var i = 0; i < All.Length; i++)
        {
            var expectation = plan.Rule.Expectations[i];
            var own = tests.For(plan.Rule, expectation);
            All[i] = expectation.Match is { } match
                ? new MatchAccumulator(own.CompileOptional(expectation.Figure.Where), match, plan.PartnersOf is not null, own, fields.TimeSlot, new KeyedRecords(fields.Matches.Most, budget), fields.Matches.Of(plan, i))
                : AccumulatorFactory.Create(expectation, own);
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

    public void AddRun(Record record, RecordPosition position)
    {
        foreach (var accumulator in All)
        {
            accumulator.AddRun(record, position);
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
