using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler;

/// <summary>
/// A workspace, compiled and judged. A pure function of its inputs: no file, clock or locale; the same inputs give the same bytes.
/// </summary>
public sealed class Compilation
{
    internal Compilation(BoundWorkspace workspace, CoverageResult coverage, EvidenceResults evidence, DateOnly today, CoverageFindings shown)
    {
        Workspace = workspace;
        Coverage = coverage;
        Evidence = evidence;
        Today = today;
        Shown = shown;
    }

    /// <summary>What was judged; ask it to judge another date.</summary>
    public BoundWorkspace Workspace { get; }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SyntaxTree> Trees => Workspace.Trees;

    /// <summary>The catalogs in use, by id and edition.</summary>
    public ImmutableArray<Framework> Catalogs => Workspace.Catalogs;

    public WorkspaceSymbols Symbols => Workspace.Symbols;

    public CoverageResult Coverage { get; }

    /// <summary>What the verdict rests on.</summary>
    public EvidenceResults Evidence { get; }

    /// <summary>The day on which it was judged.</summary>
    public DateOnly Today { get; }

    /// <summary>Every finding of every phase, evidence included, canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Findings.All;

    /// <summary>The same by file.</summary>
    public required DiagnosticsByFile Findings { get; init; }

    /// <summary>How many obligations had to be judged for it; the verdicts on the others were at hand.</summary>
    public required int ObligationsJudged { get; init; }

    /// <summary>What is said of mappings that were read in other words.</summary>
    internal ImmutableArray<Diagnostic> Readings { get; init; } = [];

    /// <summary>What the verdict alone shows.</summary>
    internal CoverageFindings Shown { get; }

    /// <summary>Whether the sources are fit for a verdict; if not, no gate is said to hold.</summary>
    public bool HasErrors => Workspace.HasErrors || LacksSources;

    /// <summary>Whether something of the workspace was not read, so that nobody knows what it declares.</summary>
    internal bool LacksSources { get; private init; }

    /// <summary>The same where something of the workspace was not read: its gates are judged no more.</summary>
    public Compilation WithoutAllSources() => new(Workspace, Coverage.WithoutGateVerdicts(), Evidence, Today, Shown)
    {
        Findings = Findings,
        ObligationsJudged = ObligationsJudged,
        Readings = Readings,
        LacksSources = true,
    };

    /// <summary>What products do for a system: the five answers, with and without each, and the cheapest set.</summary>
    public GapAnalysis AnalyzeGap(GapQuestion question) => Workspace.AnalyzeGap(question, Coverage, Evidence);

    /// <summary>What all the products that are declared do, for each system; nothing where none is declared.</summary>
    public ImmutableArray<GapAnalysis> AnalyzeGaps() => Workspace.AnalyzeGaps(Coverage, Evidence);

    /// <summary>Compiles and judges in one step, where the evidence is known beforehand.</summary>
    public static Compilation Create(CompilationInput input) => BoundWorkspace
        .Bind(input.Sources, input.Catalogs)
        .Judge(input.Evidence, input.AsOf, input.Today, input.EvidenceDiagnostics);
}
