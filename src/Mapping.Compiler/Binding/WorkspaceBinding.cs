using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>What a workspace declares, and what is wrong with its names, by file, so that the next state can take most of it over.</summary>
internal sealed class WorkspaceBinding
{
    private readonly ImmutableArray<Diagnostic> vendorDiagnostics;
    private readonly ImmutableArray<Diagnostic> feedDiagnostics;
    private readonly ImmutableArray<Diagnostic> waiverDiagnostics;

    public WorkspaceBinding(
        ImmutableArray<BoundControls> files, UnreadNames unread, SharedSymbols shared, ControlList controls, ImmutableArray<Diagnostic> vendorDiagnostics, CatalogSet catalogs,
        WorkspaceBinding? previous)
    {
        Files = files;
        Unread = unread;
        Controls = controls;
        Catalogs = catalogs;
        Shared = shared;
        this.vendorDiagnostics = vendorDiagnostics;
        Symbols = new WorkspaceSymbols
        {
            Frameworks = Tables.Frameworks.Symbols,
            Uses = Tables.Frameworks.Uses,
            Owners = [.. Tables.Owners.Symbols],
            Systems = [.. Tables.Systems.Symbols],
            Groups = [.. Tables.Groups.Symbols],
            Limits = [.. Tables.Limits.Symbols],
            Feeds = [.. Tables.Feeds.Symbols],
            Controls = controls.Symbols,
            Waivers = shared.Waivers,
            Exclusions = shared.Exclusions,
            CrosswalkRows = shared.CrosswalkRows,
            Vendors = [.. Tables.Vendors.Symbols],
            Gates = [.. Tables.Gates.Symbols],
        };
        feedDiagnostics = FeedsOfSystems.Report(previous?.feedDiagnostics ?? [], files, Symbols.Feeds, Symbols.Systems);
        waiverDiagnostics = WaivedRules.Report(previous?.waiverDiagnostics ?? [], shared.Waivers, Tables, unread);
    }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<BoundControls> Files { get; }

    public UnreadNames Unread { get; }

    public SharedSymbols Shared { get; }

    public ControlList Controls { get; }

    public CatalogSet Catalogs { get; }

    public BindingTables Tables => Shared.Tables;

    public WorkspaceSymbols Symbols { get; }

    /// <summary>How many files had their controls bound to come here.</summary>
    public int FilesBound { get; init; }

    /// <summary>Whether what the files share had to be bound.</summary>
    public bool IsSharedBound { get; init; }

    /// <summary>The findings, by where they were made.</summary>
    public IEnumerable<ImmutableArray<Diagnostic>> Diagnostics =>
        Files.Select(file => file.Diagnostics).Prepend(vendorDiagnostics).Prepend(feedDiagnostics).Prepend(waiverDiagnostics).Prepend(Controls.Duplicates).Prepend(Shared.Diagnostics);
}
