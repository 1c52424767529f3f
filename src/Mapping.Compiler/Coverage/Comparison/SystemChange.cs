using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A system with what changed of its obligations.</summary>
/// <param name="Before">The verdict on the first side; null where it is not declared there.</param>
/// <param name="After">The verdict on the second side, likewise.</param>
/// <param name="Obligations">By framework, then in the order of the catalog.</param>
public sealed record SystemChange(SystemCoverage? Before, SystemCoverage? After, ImmutableArray<ObligationChange> Obligations)
{
    public string Name => Shown.System.Name;

    /// <summary>The name on the first side, where that is another one; else null.</summary>
    public string? NameBefore => Before is { } before && before.System.Name != Name ? before.System.Name : null;

    public string Title => Shown.System.Title;

    public bool IsChanged => Before is null || After is null || !Obligations.IsEmpty;

    private SystemCoverage Shown => After ?? Before ?? throw new InvalidOperationException("A change has a side.");

    internal SystemChange Mirror() => new(After, Before, [.. Obligations.Select(obligation => obligation.Mirror())]);
}
