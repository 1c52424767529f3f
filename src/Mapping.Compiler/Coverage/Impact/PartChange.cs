using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What stands beside provisions, and differs between two editions.</summary>
/// <param name="Kind">For example <c>fact</c>.</param>
/// <param name="Name">The name of a fact or a route, the citation of a scope rule and what it does, or that of a provision with a note.</param>
/// <param name="Before">What it says on the first side; null where it is not there.</param>
/// <param name="After">What it says on the second side, likewise.</param>
/// <param name="Systems">The systems that declare it, or have in scope what hangs on it; ordinal order.</param>
public sealed record PartChange(PartKind Kind, string Name, string? Before, string? After, ImmutableArray<string> Systems)
{
    /// <summary>Whether it belongs to the notes of a catalog, on either side, and to no law.</summary>
    public bool IsOurs { get; init; }
}
