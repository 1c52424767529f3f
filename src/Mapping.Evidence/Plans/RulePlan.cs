using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Plans;

/// <summary>One rule on one feed: which records, in which window, and what is computed of them.</summary>
/// <param name="Control">Whose rule it is.</param>
/// <param name="Rule">The rule: filter and aggregates as the language has them.</param>
/// <param name="Systems">
/// The systems that the answer is for. One, where the feed's records are told apart by system; else all that the control is for.
/// </param>
public sealed record RulePlan(ControlSymbol Control, EvidenceSymbol Rule, ImmutableArray<string> Systems)
{
    /// <summary>Since when the control operates; null where it does not, or nobody says since when. What is older shows nothing of how it operates.</summary>
    public DateOnly? OperatesSince => Control.Status is { Declared: ControlState.Operating, Date: { } since } ? since : null;

    /// <summary>Only records after this day are judged; null for all of them.</summary>
    public DateOnly? After { get; init; }

    /// <summary>Only of days after this one is asked whether there was a record; null where the rule does not ask how often.</summary>
    public DateOnly? PacedAfter { get; init; }

    /// <summary>
    /// Where the same pass serves later dates too: the last day that some of their windows hold and others don't. What is seen of each
    /// day in the window up to this one is kept apart. Null where the rule is judged on one date only.
    /// </summary>
    public DateOnly? ByDayThrough { get; init; }

    /// <summary>Whether what is seen of each file is kept apart until it is known which one is the newest.</summary>
    public bool IsByFile { get; init; }

    /// <summary>Whether what is seen of each suite or run is kept apart until it is known which ones are the newest of their name.</summary>
    public bool IsBySuite { get; init; }

    /// <summary>Where what it asks of each expectation's partners stands in the plans of other feeds; null for an expectation without. Empty where none has any.</summary>
    public ImmutableArray<PartnerKey?> Partners { get; init; } = [];

    /// <summary>Of which rule's records partners are looked for in these; null where this is a rule that is judged.</summary>
    public PartnerKey? PartnersOf { get; init; }

    /// <summary>
    /// Whether records of whole runs enter all figures: only where the filter speaks of <c>record</c>. Elsewhere they show that somebody looked, and enter
    /// those figures whose own filter speaks of it.
    /// </summary>
    public bool CountsRuns { get; init; }
}
