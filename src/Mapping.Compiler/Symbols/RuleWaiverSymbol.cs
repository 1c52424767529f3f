using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>A decision to live with one rule of evidence that does not pass. It names them; whether they are there is asked where controls are known.</summary>
public sealed record RuleWaiverSymbol(
    string Control,
    string Rule,
    ImmutableArray<string>? For,
    DateOnly Until,
    string Reason,
    OwnerReference? ApprovedBy,
    DateOnly? ApprovedOn,
    Location Location,
    Location UntilLocation) : WaiverSymbol(For, Until, Reason, ApprovedBy, ApprovedOn, Location, UntilLocation)
{
    /// <summary>Where the names of the control and the rule stand.</summary>
    public required Location NameLocation { get; init; }

    /// <summary>For example <c>watch/training</c>.</summary>
    public string Name => $"{Control}/{Rule}";

    public bool Names(ControlSymbol control, string rule) => Control == control.Name && Rule == rule;

    public bool Equals(RuleWaiverSymbol? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();
}
