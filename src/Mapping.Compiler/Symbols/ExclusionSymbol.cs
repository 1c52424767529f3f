using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A decision that an excludable provision does not fit the system.</summary>
public sealed record ExclusionSymbol(
    FrameworkSymbol Framework,
    ProvisionSet Provisions,
    ImmutableArray<string>? For,
    string Reason,
    OwnerReference? ApprovedBy,
    DateOnly? ApprovedOn,
    Location Location)
{
    /// <summary>What stands behind <c>for</c> where groups or <c>except</c> do, such as <c>lending except pilot</c>; null where nothing but systems does.</summary>
    public string? ForWritten { get; init; }

    /// <summary>Whether it is approved only on a later day, and counts for nothing before.</summary>
    public bool IsEarly(DateOnly asOf) => ApprovedOn > asOf;

    public bool IsFor(SystemSymbol system) => For is null || For.Value.Contains(system.Name);

    public bool Equals(ExclusionSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Location.GetHashCode();
}
