using System.Collections.Concurrent;
using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Readings;
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
    private readonly Lazy<SuspectFinder> inLock;
    private readonly WorkspaceBinding binding;
    private readonly EditionReadings editions;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> models = new(ReferenceEqualityComparer.Instance);

    private BoundWorkspace(
        BoundWorkspace? previous, ImmutableArray<SyntaxTree> trees, WorkspaceBinding binding, MappingLock? locked, DiagnosticsByFile diagnostics)
    {
        this.binding = binding;
        Lock = locked;
        var catalogs = binding.Catalogs;
        editions = previous is not null && previous.binding.Catalogs == catalogs ? previous.editions : new EditionReadings(id => EditionsIn(catalogs, id));
        inLock = new Lazy<SuspectFinder>(() => new SuspectFinder(locked, editions, DateOnly.MaxValue));
        Trees = trees;
        Catalogs = InUse(Symbols);
        Findings = diagnostics;
        graph = previous is not null && ProvisionGraph.IsTheSame(previous.Symbols, Symbols)
            ? previous.graph
            : new Lazy<ProvisionGraph>(() => ProvisionGraph.Create(Symbols));
    }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The catalogs in use, by id and edition.</summary>
    public ImmutableArray<Framework> Catalogs { get; }

    /// <summary>Every framework that a <c>use</c> could name, its own and the shipped ones, with their editions; ordinal order.</summary>
    public ImmutableArray<(string Id, string Edition)> Available =>
        [.. binding.Catalogs.Ids.Order(StringComparer.Ordinal).SelectMany(id => binding.Catalogs.EditionsOf(id).Select(edition => (id, edition)))];

    /// <summary>A framework of <see cref="Available"/>, whether in use or not; null where there is none.</summary>
    public Framework? FindCatalog(string id, string edition) => binding.Catalogs.Find(id, edition);

    /// <summary>Every edition of a framework that can be read, in use or not; each is read when it is come to.</summary>
    public IEnumerable<Framework> EditionsOf(string id) => EditionsIn(binding.Catalogs, id);

    private static IEnumerable<Framework> EditionsIn(CatalogSet catalogs, string id) =>
        catalogs.EditionsOf(id).Select(edition => catalogs.Find(id, edition)).OfType<Framework>();

    /// <summary>What was read of one of the workspace's own catalogs; null where it does not say which framework it is.</summary>
    public Framework? CatalogOf(SourceText source) => binding.Catalogs.Of(source);

    /// <summary>What the cited provisions said when they were last read; null where there is no such file.</summary>
    public MappingLock? Lock { get; }

    public WorkspaceSymbols Symbols => binding.Symbols;

    /// <summary>What its declarations say, word by word, in the order of the files.</summary>
    public ImmutableArray<DeclaredText> Declared => [.. Trees.SelectMany(DeclaredTextReader.Read)];

    /// <summary>The findings of syntax, catalogs and binding, canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Findings.All;

    /// <summary>The findings of syntax, catalogs and binding, by file.</summary>
    public DiagnosticsByFile Findings { get; }

    /// <summary>Whether the sources are unfit for a verdict; no gate is then said to hold.</summary>
    public bool HasErrors => Findings.HasErrors;

    /// <summary>The provisions in use and the rows between them.</summary>
    internal ProvisionGraph Graph => graph.Value;

    /// <summary>Whether coverage leads from one obligation to another.</summary>
    internal bool HasCrosswalks => !Graph.Edges.IsEmpty;

    /// <summary>What making it took; all else is the same whichever way it was made.</summary>
    public BindingWork Work { get; private init; }

    /// <summary>Reads and binds. The order of the sources does not matter.</summary>
    /// <param name="sources">The <c>.mapping</c> files.</param>
    /// <param name="catalogs">The Markdown files of the workspace's own <c>catalogs/</c> folder, and its <c>mapping.lock</c> where there is one.</param>
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
            () => catalogSet = CatalogSet.Update(previous?.binding.Catalogs, SortedByPath(catalogs.RemoveAll(IsLock)), out catalogsRead),
            () => trees = reuse.Of(SortedByPath(sources)));
        catalogSet ??= CatalogSet.Update(previous: null, [], out _);
        var locked = LockOf(previous, catalogs);
        if (previous is not null && reuse.Parsed == 0 && trees.Length == previous.Trees.Length && catalogSet == previous.binding.Catalogs && locked == previous.Lock)
        {
            return previous;
        }

        var binding = WorkspaceBinder.Bind(previous?.binding, trees, catalogSet);
        var findings = binding.Diagnostics.Prepend(catalogSet.Diagnostics).Append(FileDiagnostics.Of(trees))
            .Concat(trees.Select(tree => tree.Diagnostics))
            .Append(locked?.Diagnostics ?? []);
        return new BoundWorkspace(previous, trees, binding, locked, DiagnosticsByFile.Group(previous?.Findings ?? DiagnosticsByFile.None, findings))
        {
            Work = new BindingWork(reuse.Parsed, catalogsRead, binding.FilesBound, binding.IsSharedBound),
        };
    }

    /// <summary>Binds other sources, by themselves, with the catalogs that this workspace sees; its own sources have no part in it.</summary>
    internal BoundWorkspace Beside(ImmutableArray<SourceText> sources)
    {
        var trees = new TreeReuse([]).Of(SortedByPath(sources));
        var bound = WorkspaceBinder.Bind(previous: null, trees, binding.Catalogs);
        var findings = bound.Diagnostics.Concat(trees.Select(tree => tree.Diagnostics));
        return new BoundWorkspace(previous: null, trees, bound, locked: null, DiagnosticsByFile.Group(DiagnosticsByFile.None, findings));
    }

    /// <summary>The mappings that were read in other words than those in use, in the order of controls.</summary>
    /// <param name="asOf">The day; what is to have been read later was not read yet.</param>
    public ImmutableArray<SuspectMapping> FindSuspects(DateOnly asOf) => [.. new SuspectFinder(Lock, editions, asOf).Find(Symbols.Controls)];

    /// <summary>What was signed when something else was asked than in the edition in use: systems, then waivers, then exclusions, then documents.</summary>
    /// <param name="asOf">The day; what is signed later does not count yet.</param>
    public ImmutableArray<SuspectDecision> FindSuspectDecisions(DateOnly asOf) =>
        [.. new SuspectDecisionFinder(editions, asOf).Find(Symbols), .. new SuspectDocumentFinder(editions, asOf).Find(Symbols.Controls)];

    /// <summary>Whether a mapping would not be suspect if it had been read on a day.</summary>
    public bool IsReadOn(ControlSymbol control, MappingSymbol mapping, DateOnly day, DateOnly asOf) =>
        !new SuspectFinder(locked: null, editions, asOf).Find([control with { Mappings = [mapping with { ReadOn = day }] }]).Any();

    /// <summary>Whether something says in which words a mapping was read.</summary>
    public bool SaysWhatWasRead(MappingSymbol mapping) => mapping.ReadOn is not null || inLock.Value.IsLocked(mapping);

    /// <summary>What becomes of <c>mapping.lock</c>.</summary>
    /// <param name="isReadAgain">Whether somebody says that what differs was read.</param>
    public LockUpdate UpdateLock(bool isReadAgain) => LockUpdate.Of(Lock, Symbols, EditionsOf, isReadAgain);

    /// <summary>What the names of a file stand for. Made when it is first asked for, so that nobody but an editor pays for it.</summary>
    /// <param name="tree">One of <see cref="Trees"/>.</param>
    public SemanticModel ModelOf(SyntaxTree tree) => models.GetOrAdd(tree, of => SemanticBinder.Bind(of, binding.Tables, binding.Catalogs));

    /// <summary>The verdict alone, for those who ask about many dates: no findings are made.</summary>
    /// <param name="evidence">What evidence says at that date.</param>
    /// <param name="asOf">The day at whose end, UTC, the workspace is judged.</param>
    public CoverageResult Cover(EvidenceResults evidence, DateOnly asOf) =>
        GateJudge.Settle(CoverageEngine.Judge(Symbols, Graph, evidence, asOf), HasErrors);

    /// <summary>What products do for a system: the five answers, with and without each, and the cheapest set.</summary>
    /// <param name="question">Which products, and what is there already.</param>
    /// <param name="coverage">The verdict on this workspace, which holds the system.</param>
    /// <param name="evidence">What evidence says at the date of the verdict.</param>
    public GapAnalysis AnalyzeGap(GapQuestion question, CoverageResult coverage, EvidenceResults evidence) =>
        GapAnalyzer.Analyze(Symbols, Graph, question, coverage, evidence);

    /// <summary>What all the products that are declared do, for each system of a verdict; nothing where none is declared.</summary>
    /// <param name="coverage">The verdict on this workspace, or on some of its systems.</param>
    /// <param name="evidence">What evidence says at the date of the verdict.</param>
    public ImmutableArray<GapAnalysis> AnalyzeGaps(CoverageResult coverage, EvidenceResults evidence) =>
        Symbols.Vendors.All(vendor => vendor.Products.IsEmpty)
            ? []
            : [.. coverage.Systems.Select(system => AnalyzeGap(GapQuestion.OfAll(system.System, Symbols), coverage, evidence))];

    /// <summary>Judges, and reports what the verdict shows.</summary>
    /// <param name="evidence">What evidence says at that date.</param>
    /// <param name="asOf">The day at whose end, UTC, the workspace is judged.</param>
    /// <param name="today">The day on which it is judged.</param>
    /// <param name="evidenceDiagnostics">What was found while evidence was evaluated, in any order.</param>
    public Compilation Judge(EvidenceResults evidence, DateOnly asOf, DateOnly today, ImmutableArray<Diagnostic> evidenceDiagnostics) =>
        Rejudge(evidence, asOf, today, [evidenceDiagnostics], previous: null);

    /// <summary>Does what <see cref="Judge"/> does, and takes from an earlier verdict what would come out the same.</summary>
    /// <param name="evidence">What evidence says at that date.</param>
    /// <param name="asOf">The day at whose end, UTC, the workspace is judged.</param>
    /// <param name="today">The day on which it is judged.</param>
    /// <param name="evidenceDiagnostics">What was found while evidence was evaluated; lists that are the same objects as before cost nothing.</param>
    /// <param name="previous">The earlier verdict, or null.</param>
    public Compilation Rejudge(
        EvidenceResults evidence, DateOnly asOf, DateOnly today, IEnumerable<ImmutableArray<Diagnostic>> evidenceDiagnostics, Compilation? previous)
    {
        var (coverage, judged) = CoverageUpdate.Run(previous, this, evidence, asOf);
        var shown = CoverageFindings.Report(previous?.Shown, Symbols, binding.Files.Select(file => new FileControls(file.Identity, file.Symbols)), coverage, HasCrosswalks);
        var readings = ReadingFindings.Report(previous?.Readings ?? [], Symbols, Lock, editions, asOf);
        var findings = WithoutFollowUps(shown.Diagnostics).Append(readings).Concat(Findings.Lists).Concat(evidenceDiagnostics);
        return new Compilation(this, coverage, evidence, today, shown)
        {
            Readings = readings,
            Findings = DiagnosticsByFile.Group(previous?.Findings ?? DiagnosticsByFile.None, findings),
            ObligationsJudged = judged,
        };
    }

    /// <summary>Where an owner is misspelt, the one who was meant only seems unused.</summary>
    private IEnumerable<ImmutableArray<Diagnostic>> WithoutFollowUps(IEnumerable<ImmutableArray<Diagnostic>> shown) =>
        Findings.Lists.Any(list => list.Any(diagnostic => diagnostic.Descriptor == NameDiagnostics.UnknownOwner))
            ? shown.Select(list => list.RemoveAll(diagnostic => diagnostic.Descriptor == UnusedDiagnostics.UnusedOwner))
            : shown;

    private static bool IsLock(SourceText text) => text.Path == MappingLock.FileName;

    private static MappingLock? LockOf(BoundWorkspace? previous, ImmutableArray<SourceText> catalogs) => catalogs.FirstOrDefault(IsLock) switch
    {
        null => null,
        var text when text == previous?.Lock?.Source => previous.Lock,
        var text => MappingLock.Read(text),
    };

    /// <summary>Whoever asks again and again asks in order, and then nothing is sorted.</summary>
    private static ImmutableArray<SourceText> SortedByPath(ImmutableArray<SourceText> texts)
    {
        for (var i = 1; i < texts.Length; i++)
        {
            if (string.CompareOrdinal(texts[i - 1].Path, texts[i].Path) > 0)
            {
                return texts.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
            }
        }

        return texts;
    }

    private static ImmutableArray<Framework> InUse(WorkspaceSymbols symbols) =>
    [
        .. symbols.Frameworks
            .Select(symbol => symbol.Framework)
            .Distinct()
            .OrderBy(framework => framework.Id, StringComparer.Ordinal)
            .ThenBy(framework => framework.Edition, StringComparer.Ordinal),
    ];
}
