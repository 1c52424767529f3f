using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>A mapping that was made against other words than those in use.</summary>
/// <param name="Control">The control.</param>
/// <param name="Mapping">What it satisfies.</param>
/// <param name="Cause">Why it is suspect.</param>
public sealed record SuspectMapping(ControlSymbol Control, MappingSymbol Mapping, SuspectCause Cause)
{
    /// <summary>The edition that was read; null where nobody knows, or none was.</summary>
    public string? ReadEdition { get; init; }

    /// <summary>The first day on which any edition is known to have been the text, where it was read before.</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>What differs from what was read, of what it cites; empty where only digests tell that something does.</summary>
    public ImmutableArray<ProvisionChange> Changes { get; init; } = [];

    /// <summary>The provisions that were locked otherwise, of what it cites.</summary>
    public ImmutableArray<string> Locked { get; init; } = [];

    /// <summary>The provisions that stand in a range of which the rest is locked, and are in no line themselves.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>What stood in a range of it when that was locked, and no longer does.</summary>
    public ImmutableArray<string> Left { get; init; } = [];

    /// <summary>What it cites.</summary>
    public string Cited => string.Join(", ", Mapping.Provisions.Provisions);
}
