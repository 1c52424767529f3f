using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>What of a vendor's pack counts in a buyer's workspace: its products, and the controls that they provide with their evidence.</summary>
/// <param name="Name">What results call it.</param>
/// <param name="Symbols">The pack's products, the controls that they provide, and what these read; the buyer's system, and nothing else.</param>
public sealed record VendorPack(string Name, WorkspaceSymbols Symbols)
{
    /// <summary>What the pack's own evidence says of its controls for the buyer's system.</summary>
    public EvidenceResults Evidence { get; init; } = EvidenceResults.None;

    /// <summary>What is wrong with the pack, under its name.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
