using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>An obligation of a system that stands otherwise on the second side.</summary>
/// <param name="Before">Where it stood; null where the framework, the provision or the system was not there, or it neither bound nor was in scope.</param>
/// <param name="After">Where it stands, likewise.</param>
/// <param name="Reasons">Why, by kind, then by name.</param>
public sealed record ObligationChange(Standing? Before, Standing? After, ImmutableArray<ChangeReason> Reasons)
{
    public Framework Framework => Shown.Framework;

    public Provision Provision => Shown.Provision;

    public ChangeDirection Direction => (Before, After) switch
    {
        ({ Counts: true } before, { Counts: true } after) => after.CompareTo(before) switch
        {
            > 0 => ChangeDirection.Better,
            < 0 => ChangeDirection.Worse,
            _ => ChangeDirection.Differs,
        },
        (_, { Counts: true }) => ChangeDirection.Begins,
        ({ Counts: true }, _) => ChangeDirection.Ends,
        _ => ChangeDirection.Differs,
    };

    /// <summary>It got worse, or begins to count with something left to do.</summary>
    public bool IsRegression => Direction == ChangeDirection.Worse || (Direction == ChangeDirection.Begins && After is { IsGap: true });

    private Standing Shown => After ?? Before ?? throw new InvalidOperationException("A change has a side.");

    internal ObligationChange Mirror() => new(After, Before, [.. Reasons.Select(reason => reason.Mirror())]);
}
