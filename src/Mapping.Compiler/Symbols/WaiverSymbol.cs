using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A decision to live with something until a date, inclusive.</summary>
public abstract record WaiverSymbol(
    ImmutableArray<string>? For,
    DateOnly Until,
    string Reason,
    OwnerReference? ApprovedBy,
    DateOnly? ApprovedOn,
    Location Location,
    Location UntilLocation)
{
    /// <summary>What stands behind <c>for</c> where groups or <c>except</c> do, such as <c>lending except pilot</c>; null where nothing but systems does.</summary>
    public string? ForWritten { get; init; }

    public DecisionState StateOn(DateOnly day) => Until < day ? DecisionState.Ended : ApprovedOn > day ? DecisionState.NotYet : DecisionState.InForce;

    /// <summary>Whether it counts on a day: it is approved by then, and has not ended.</summary>
    public bool IsInForce(DateOnly day) => StateOn(day) == DecisionState.InForce;

    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);

    public virtual bool Equals(WaiverSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Location.GetHashCode();
}
