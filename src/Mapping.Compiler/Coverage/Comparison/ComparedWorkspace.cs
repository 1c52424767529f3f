using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Readings;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>One side of a comparison: a workspace as it was judged.</summary>
/// <param name="Symbols">What its sources declare.</param>
/// <param name="Coverage">The verdict; both sides are judged at the same day.</param>
/// <param name="Evidence">What the verdict rests on.</param>
/// <param name="HasErrors">Whether its sources are unfit for a verdict on gates.</param>
public sealed record ComparedWorkspace(WorkspaceSymbols Symbols, CoverageResult Coverage, EvidenceResults Evidence, bool HasErrors)
{
    private readonly ILookup<string, DeclaredItem> items = Enumerable.Empty<DeclaredItem>().ToLookup(item => item.Subject);

    /// <summary>What its declarations say, word by word.</summary>
    public ImmutableArray<DeclaredText> Declared
    {
        get;
        init
        {
            field = value;
            items = value.SelectMany(declared => declared.Items.Select(item => (declared.Name, Item: item)))
                .ToLookup(pair => pair.Name, pair => pair.Item, StringComparer.Ordinal);
        }
    } = [];

    /// <summary>By <c>CONTROL/RULE</c>, when the history says that what a rule expects was last changed; empty where nobody asked it.</summary>
    public IReadOnlyDictionary<string, ThresholdChange> ThresholdChanges { get; init; } = ImmutableDictionary<string, ThresholdChange>.Empty;

    /// <summary>What of its records the other side has no more.</summary>
    public EvidenceLosses Lost { get; init; } = EvidenceLosses.None;

    /// <summary>The folders below its root that are workspaces of their own, so that nothing in them is judged.</summary>
    public ImmutableArray<string> OtherWorkspaces { get; init; } = [];

    /// <summary>The paths of its sources and catalogs.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The catalogs of its own, in use or not.</summary>
    public ImmutableArray<SourceText> OwnCatalogs { get; init; } = [];

    /// <summary>Every edition of a framework that its side can read, by id; none where numbers need not be followed through what lies between two editions.</summary>
    public Func<string, IEnumerable<Framework>> EditionsOf { get; init; } = _ => [];

    /// <summary>What the cited provisions said when they were last read; null where there is no such file.</summary>
    public MappingLock? Lock { get; init; }

    /// <summary>The frameworks in use, each once.</summary>
    internal IEnumerable<Framework> Frameworks => Symbols.Frameworks.Select(symbol => symbol.Framework).Distinct();

    /// <summary>The edition in use of a framework; null where none is.</summary>
    internal Framework? EditionOf(string key, FrameworkKeys keys) => Frameworks.FirstOrDefault(framework => keys.Of(framework) == key);

    /// <param name="key">The name by which both sides know it.</param>
    /// <param name="names">What has two names.</param>
    internal SystemCoverage? FindSystem(string key, RenamedNames names) => Coverage.Systems.FirstOrDefault(system => names.KeyOf(system.System) == key);

    /// <summary>Whether this side has a system of the other one, by whatever name.</summary>
    internal bool Has(SystemSymbol system, RenamedNames names) => FindSystem(names.KeyOf(system), names) is not null;

    /// <summary>The items of a declaration, as <see cref="DeclaredText.Name"/> names it.</summary>
    internal IEnumerable<DeclaredItem> ItemsOf(string declaration) => items[declaration];
}
