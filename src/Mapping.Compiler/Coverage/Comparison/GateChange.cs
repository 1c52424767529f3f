using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A gate of a system that turned, or that asks for something else.</summary>
/// <param name="Before">The gate on the first side; null where it is not there.</param>
/// <param name="After">The gate on the second side, likewise.</param>
/// <param name="Requirements">Those of both sides, by their texts.</param>
public sealed record GateChange(GateResult? Before, GateResult? After, ImmutableArray<RequirementChange> Requirements)
{
    public string Name => Shown.Name;

    public string System => Shown.System.Name;

    public ChangeDirection Direction => (Before?.Holds, After?.Holds) switch
    {
        (null, _) => ChangeDirection.Begins,
        (_, null) => ChangeDirection.Ends,
        (false, true) => IsLoosened ? ChangeDirection.Differs : ChangeDirection.Better,
        (true, false) => ChangeDirection.Worse,
        _ => ChangeDirection.Differs,
    };

    /// <summary>It holds no more, it is new and does not hold, or what was declared is asked no more. The default gate gives way to any other.</summary>
    public bool IsRegression => Direction switch
    {
        ChangeDirection.Worse => true,
        ChangeDirection.Begins => After is { Holds: false },
        ChangeDirection.Ends => Before is { Gate: not null },
        _ => false,
    };

    /// <summary>Whether the second side asks less than the first, so that a gate that holds there has not got better by it.</summary>
    internal bool IsLoosened { get; init; }

    /// <summary>Whether the first side asks less than the second.</summary>
    internal bool WasLooser { get; init; }

    internal bool IsChanged => Before?.Holds != After?.Holds || Requirements.Any(requirement => requirement.IsChanged);

    private GateResult Shown => After ?? Before ?? throw new InvalidOperationException("A change has a side.");

    internal GateChange Mirror() => new(After, Before, [.. Requirements.Select(requirement => requirement.Mirror())])
    {
        IsLoosened = WasLooser,
        WasLooser = IsLoosened,
    };
}
