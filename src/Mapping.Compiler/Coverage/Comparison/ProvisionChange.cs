using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison.Editions;

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

    /// <summary>What became of it, at least one.</summary>
    public ImmutableArray<ProvisionChangeKind> Kinds => (Before, After) switch
    {
        (null, _) => [ProvisionChangeKind.New],
        (_, null) => [ProvisionChangeKind.Gone],
        ({ IsWithdrawn: true }, { IsWithdrawn: false }) => [ProvisionChangeKind.New],
        ({ IsWithdrawn: false }, { IsWithdrawn: true }) => [ProvisionChangeKind.Withdrawn],
        _ => [.. Aspects.Select(aspect => KindOf(aspect.Name)).Concat(IsSplit ? [ProvisionChangeKind.Split] : []).Distinct().Order()],
    };

    /// <summary>Whether the other side has several provisions for this one of either side.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Whether what somebody said of a cited provision is about this change: it stands for all below it, and is read with the words above it.</summary>
    /// <param name="side">This change on the side whose framework is cited.</param>
    /// <param name="cited">A provision of that side.</param>
    internal bool Concerns(Provision? side, Provision cited) => side is not null
        && (side.IsAtOrUnder(cited) || (cited.IsAtOrUnder(side) && Aspects.Any(aspect => KindOf(aspect.Name) == ProvisionChangeKind.Reworded)));

    private static ProvisionChangeKind KindOf(string aspect) => aspect switch
    {
        ProvisionAspects.Number => ProvisionChangeKind.Moved,
        ProvisionAspects.Title or ProvisionAspects.Words or ProvisionAspects.Kind => ProvisionChangeKind.Reworded,
        ProvisionAspects.Date => ProvisionChangeKind.Date,
        ProvisionAspects.Actors => ProvisionChangeKind.Actor,
        ProvisionAspects.Condition or ProvisionAspects.Reach => ProvisionChangeKind.Condition,
        ProvisionAspects.Retention => ProvisionChangeKind.Retention,
        ProvisionAspects.Excludable or ProvisionAspects.Closable => ProvisionChangeKind.Excludability,
        _ => ProvisionChangeKind.Evidence,
    };

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
/// <param name="Name">For example <c>number</c>, <c>title</c>, <c>words</c> or <c>retention</c>.</param>
/// <param name="Before">As it was; null where there was none.</param>
/// <param name="After">As it is, likewise.</param>
public sealed record ProvisionAspect(string Name, string? Before, string? After);
