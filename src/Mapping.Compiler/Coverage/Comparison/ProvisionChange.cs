using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>A provision that says something else on the second side, is new there, or is there no more.</summary>
/// <param name="Before">As it was; null where it was not there.</param>
/// <param name="After">As it is; null where it is there no more.</param>
/// <param name="Framework">How both sides know the framework.</param>
/// <param name="Aspects">What of it differs, in the order of a catalog; empty where it is on one side only.</param>
/// <param name="Controls">The controls of either side that are mapped on it or below it; ordinal order.</param>
public sealed record ProvisionChange(
    string Framework, Provision? Before, Provision? After, ImmutableArray<ProvisionAspect> Aspects, ImmutableArray<string> Controls)
{
    public string Name => Shown.DisplayName;

    public string Title => Shown.Title;

    /// <summary>The number under which the same words stood on the first side; null where they stood under none, or under this one.</summary>
    public string? WasNumber { get; init; }

    /// <summary>The number under which the words of the first side stand now, likewise.</summary>
    public string? IsNumber { get; init; }

    private Provision Shown => After ?? Before ?? throw new InvalidOperationException("A change has a side.");

    internal ProvisionChange Mirror() => this with
    {
        Before = After,
        After = Before,
        Aspects = [.. Aspects.Select(aspect => aspect with { Before = aspect.After, After = aspect.Before })],
        WasNumber = IsNumber,
        IsNumber = WasNumber,
    };
}

/// <summary>What of a provision differs.</summary>
/// <param name="Name">For example <c>title</c>, <c>words</c> or <c>retention</c>.</param>
/// <param name="Before">As it was; null where there was none.</param>
/// <param name="After">As it is, likewise.</param>
public sealed record ProvisionAspect(string Name, string? Before, string? After);
