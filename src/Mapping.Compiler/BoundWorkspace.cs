using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>
/// What the sources of a workspace declare, before any evidence and any date: evidence is evaluated against
/// <see cref="Symbols"/>, and the same workspace is then judged on as many dates as somebody asks about.
/// </summary>
public sealed class BoundWorkspace
{
    private readonly Lazy<ProvisionGraph> graph;
    private readonly BindingTables tables;
    private readonly CatalogSet catalogSet;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new(ReferenceEqualityComparer.Instance);

    private BoundWorkspace(ImmutableArray<SyntaxTree> trees, BindingResult binding, CatalogSet catalogSet, ImmutableArray<Diagnostic> diagnostics)
    {
        var symbols = binding.Symbols;
        tables = binding.Tables;
        this.catalogSet = catalogSet;
        Trees = trees;
        Catalogs = InUse(symbols);
        Symbols = symbols;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.IsError);
        graph = new Lazy<ProvisionGraph>(() => ProvisionGraph.Create(symbols));
    }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The catalogs in use, by id and edition.</summary>
    public ImmutableArray<Framework> Catalogs { get; }

    /// <summary>Every framework that a <c>use</c> could name, its own and the shipped ones, with their editions; ordinal order.</summary>
    public ImmutableArray<(string Id, string Edition)> Available =>
        [.. catalogSet.Ids.Order(StringComparer.Ordinal).SelectMany(id => catalogSet.EditionsOf(id).Select(edition => (id, edition)))];

    /// <summary>A framework of <see cref="Available"/>, whether in use or not; null where there is none.</summary>
    public Framework? FindCatalog(string id, string edition) => catalogSet.Find(id, edition);

    public WorkspaceSymbols Symbols { get; }

    /// <summary>The findings of syntax, catalogs and binding, canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the sources are unfit for a verdict; no gate is then said to hold.</summary>
    public bool HasErrors { get; }

    /// <summary>What making it took; all else is the same whichever way it was made.</summary>
    public BindingWork Work { get; private init; }

    /// <summary>Reads and binds. The order of the sources does not matter.</summary>
    /// <param name="sources">The <c>.mapping</c> files.</param>
    /// <param name="catalogs">The Markdown files of the workspace's own <c>catalogs/</c> folder.</param>
    public static BoundWorkspace Bind(ImmutableArray<SourceText> sources, ImmutableArray<SourceText> catalogs) =>
        Update(previous: null, sources, catalogs);

    /// <summary>
    /// Does what <see cref="Bind"/> does, and takes from an earlier state what is the same: trees and catalogs of texts that are the
    /// same objects, and everything where all of them are.
    /// </summary>
    public static BoundWorkspace Update(BoundWorkspace? previous, ImmutableArray<SourceText> sources, ImmutableArray<SourceText> catalogs)
    {
        var reuse = new TreeReuse(previous?.Trees ?? []);
        ImmutableArray<SyntaxTree> trees = [];
        CatalogSet? catalogSet = null;
        var catalogsRead = 0;
        Parallel.Invoke(
            () => catalogSet = CatalogSet.Update(previous?.catalogSet, SortedByPath(catalogs), out catalogsRead),
            () => trees = reuse.Of(SortedByPath(sources)));
        catalogSet ??= CatalogSet.Update(previous: null, [], out _);
        if (previous is not null && reuse.Parsed == 0 && trees.Length == previous.Trees.Length && catalogSet == previous.catalogSet)
        {
            return previous;
        }

        var binding = WorkspaceBinder.Bind(trees, catalogSet);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(catalogSet.Diagnostics);
        diagnostics.AddRange(binding.Diagnostics);
        diagnostics.AddRange(trees.SelectMany(tree => tree.Diagnostics));
        return new BoundWorkspace(trees, binding, catalogSet, diagnostics.ToSortedArray())
        {
            Work = new BindingWork(reuse.Parsed, catalogsRead),
        };
    }

    /// <summary>Binds other sources, by themselves, with the catalogs that this workspace sees; its own sources have no part in it.</summary>
    internal BoundWorkspace Beside(ImmutableArray<SourceText> sources)
    {
        var trees = new TreeReuse([]).Of(SortedByPath(sources));
        var binding = WorkspaceBinder.Bind(trees, catalogSet);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(binding.Diagnostics);
        diagnostics.AddRange(trees.SelectMany(tree => tree.Diagnostics));
        return new BoundWorkspace(trees, binding, catalogSet, diagnostics.ToSortedArray());
    }

    /// <summary>What the names of a file stand for. Made when it is first asked for, so that nobody but an editor pays for it.</summary>
    /// <param name="tree">One of <see cref="Trees"/>.</param>
    public SemanticModel ModelOf(SyntaxTree tree) => models.GetOrAdd(tree, of => SemanticBinder.Bind(of, tables, catalogSet));

    /// <summary>The verdict alone, for those who ask about many dates: no findings are made.</summary>
    /// <param name="evidence">What evidence says at that date.</param>
    /// <param name="asOf">The day at whose end, UTC, the workspace is judged.</param>
    public CoverageResult Cover(EvidenceResults evidence, DateOnly asOf) =>
        GateJudge.Settle(CoverageEngine.Judge(Symbols, graph.Value, evidence, asOf), HasErrors);

    /// <summary>What products do for a system: the five answers, with and without each, and the cheapest set.</summary>
    /// <param name="question">Which products, and what is there already.</param>
    /// <param name="coverage">The verdict on this workspace, which holds the system.</param>
    /// <param name="evidence">What evidence says at the date of the verdict.</param>
    public GapAnalysis AnalyzeGap(GapQuestion question, CoverageResult coverage, EvidenceResults evidence) =>
        GapAnalyzer.Analyze(Symbols, graph.Value, question, coverage, evidence);

    /// <summary>Judges, and reports what the verdict shows.</summary>
    /// <param name="evidence">What evidence says at that date.</param>
    /// <param name="asOf">The day at whose end, UTC, the workspace is judged.</param>
    /// <param name="today">The day on which it is judged.</param>
    /// <param name="evidenceDiagnostics">What was found while evidence was evaluated, in any order.</param>
    public Compilation Judge(EvidenceResults evidence, DateOnly asOf, DateOnly today, ImmutableArray<Diagnostic> evidenceDiagnostics)
    {
        var coverage = Cover(evidence, asOf);
        var diagnostics = CoverageFindings.Report(Symbols, coverage);
        diagnostics.AddRange(Diagnostics);
        diagnostics.AddRange(evidenceDiagnostics);
        return new Compilation(this, coverage, evidence, today, WithoutFollowUps(diagnostics.ToSortedArray()));
    }

    /// <summary>Where an owner is misspelt, the one who was meant only seems unused.</summary>
    private static ImmutableArray<Diagnostic> WithoutFollowUps(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Descriptor == NameDiagnostics.UnknownOwner)
            ? diagnostics.RemoveAll(diagnostic => diagnostic.Descriptor == UnusedDiagnostics.UnusedOwner)
            : diagnostics;

    private static ImmutableArray<SourceText> SortedByPath(ImmutableArray<SourceText> texts) =>
        texts.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));

    private static ImmutableArray<Framework> InUse(WorkspaceSymbols symbols) =>
    [
        .. symbols.Frameworks
            .Select(symbol => symbol.Framework)
            .Distinct()
            .OrderBy(framework => framework.Id, StringComparer.Ordinal)
            .ThenBy(framework => framework.Edition, StringComparer.Ordinal),
    ];
}
