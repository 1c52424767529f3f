using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>Whether a leaf binds a system, and from when.</summary>
/// <param name="Applies">False only when the condition is certainly not met, or a scope rule takes it away.</param>
/// <param name="From">The date it applies from; null where it always does.</param>
/// <param name="InForce">Whether that date has come at the as-of date.</param>
public sealed record ApplicabilityResult(bool Applies, DateOnly? From, bool InForce)
{
    /// <summary>Why it does not apply, one sentence with its provision; null when it applies.</summary>
    public string? Reason { get; init; }

    /// <summary>The provision that says so; null when it applies, or when the reason needs none.</summary>
    public string? ReasonProvision { get; init; }

    /// <summary>The rules that narrow it or moved its date.</summary>
    public ImmutableArray<ScopeRule> Notes { get; init; } = [];

    /// <summary>The reading of the law on which the date rests; null where no other reading would give another date.</summary>
    public AppliedReading? Reading { get; init; }

    /// <summary>
    /// The signed reliefs through which it does not apply, or applies later: names of facts, or <c>class NAME</c>. The system knows who signed them.
    /// </summary>
    public ImmutableArray<string> Reliefs { get; init; } = [];

    /// <summary>The reliefs that would take it away or put it off, and don't because reason or approval is missing.</summary>
    public ImmutableArray<string> LackingReliefs { get; init; } = [];

    /// <summary>The facts that what is declared contradicts, and without which, or without the class that they can't stand beside, it would bind.</summary>
    public ImmutableArray<FactDefinition> Contradicted { get; init; } = [];

    /// <summary>What the system is and the catalog does not cover, such as <c>actor importer</c>, so that nobody can say whether it binds; else null.</summary>
    public string? NotCovered { get; init; }

    /// <summary>Whether what is declared settles that it binds; else silence keeps it.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The undeclared facts that could still take it away, in the order in which they matter.</summary>
    public ImmutableArray<string> OpenFacts { get; init; } = [];
}
