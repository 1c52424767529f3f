using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>What a workspace declares but for its controls and vendors, and what is wrong with it.</summary>
/// <param name="Tables">The names, those of controls and vendors included.</param>
/// <param name="Diagnostics">In the order of files.</param>
internal sealed record SharedSymbols(BindingTables Tables, ImmutableArray<Diagnostic> Diagnostics)
{
    public ImmutableArray<WaiverSymbol> Waivers { get; init; } = [];

    public ImmutableArray<ExclusionSymbol> Exclusions { get; init; } = [];

    public ImmutableArray<CrosswalkRowSymbol> CrosswalkRows { get; init; } = [];
}
