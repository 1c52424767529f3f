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
    /// <summary>Whether it counts on a day: it is approved by then, and has not ended.</summary>
    public bool IsInForce(DateOnly asOf) => Until >= asOf && !IsEarly(asOf);

    /// <summary>Whether it is approved only on a later day.</summary>
    public bool IsEarly(DateOnly asOf) => ApprovedOn > asOf;

    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);

    public virtual bool Equals(WaiverSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Location.GetHashCode();
}
