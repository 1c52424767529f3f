using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>
/// What evidence says on each day from the as-of date to the last one, if nothing new arrives. Each result is the one that evaluating
/// on that day would give, without the records later than the as-of date; only the reason for what is stale is told as of the day on
/// which it became so.
/// </summary>
public sealed class EvidenceForecast
{
    private readonly ImmutableArray<RuleTimeline> rules;
    private readonly IReadOnlyCollection<string> absentAttestations;

    internal EvidenceForecast(DateOnly asOf, DateOnly last, ImmutableArray<RuleTimeline> rules, IReadOnlyCollection<string> absentAttestations)
    {
        this.absentAttestations = absentAttestations;
        AsOf = asOf;
        Last = last;
        this.rules = rules;
        Turns = [.. rules.SelectMany(rule => rule.Turns()).OrderBy(turn => turn.Date)];
    }

    /// <summary>The day from which it looks ahead.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The last day that it knows.</summary>
    public DateOnly Last { get; }

    /// <summary>The verdicts that change after the as-of date, by day, then by feed and source, documents last.</summary>
    public ImmutableArray<VerdictTurn> Turns { get; }

    /// <summary>The days after the as-of date on which any verdict changes, ascending.</summary>
    public IEnumerable<DateOnly> Dates => Turns.Select(turn => turn.Date).Distinct();

    /// <summary>What evidence says at the end of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The forecast does not know the day.</exception>
    public EvidenceResults At(DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, AsOf);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(date, Last);
        return EvidenceResults.Create(rules.SelectMany(rule => ResultsOf(rule, date))).WithoutAttestations(absentAttestations);
    }

    private static IEnumerable<EvidenceResult> ResultsOf(RuleTimeline rule, DateOnly date) => rule.At(date) is { } result
        ? rule.Systems.Select(system => result with { Key = result.Key with { System = system } })
        : [];
}
