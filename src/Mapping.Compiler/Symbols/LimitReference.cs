namespace Mapping.Compiler.Symbols;

/// <summary>
/// A named limit as rules use it, for the reason that <see cref="OwnerReference"/> gives; <see cref="WorkspaceSymbols.FindLimit"/> finds the rest.
/// </summary>
/// <param name="Name">What rules call it.</param>
/// <param name="Amount">How much it is, as formatted source: <c>500 EUR</c>.</param>
public sealed record LimitReference(string Name, string Amount)
{
    /// <summary>The currency of an amount of money; null for any other number.</summary>
    public string? Currency { get; init; }

    /// <summary>The day on which it was set.</summary>
    public DateOnly Set { get; init; }

    /// <summary>The day since which it counts: who approves it has decided on it, and before nobody had.</summary>
    public DateOnly CountsFrom => ApprovedOn is { } on && on > Set ? on : Set;

    /// <summary>Who made it count: who approved it, where that is later, else who set it.</summary>
    public OwnerReference? CountsBy => CountsFrom > Set ? ApprovedBy : By;

    /// <summary>Who set it.</summary>
    public OwnerReference? By { get; init; }

    /// <summary>Why it is what it is; null where nobody says.</summary>
    public string? Reason { get; init; }

    /// <summary>Who signed it off; null where nobody is named.</summary>
    public OwnerReference? ApprovedBy { get; init; }

    /// <summary>The day of that; null where it is not said.</summary>
    public DateOnly? ApprovedOn { get; init; }
}
