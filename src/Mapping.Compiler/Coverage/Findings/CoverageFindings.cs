using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>What the verdict shows, by what it hangs on, so that the next verdict can take most of it over.</summary>
internal sealed class CoverageFindings
{
    /// <summary>By the identity of a file's controls.</summary>
    private readonly OrderedDictionary<object, FileFindings> files = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SystemCoverage, ImmutableArray<Diagnostic>> gaps = new(ReferenceEqualityComparer.Instance);

    /// <summary>By the workspace's own catalogs.</summary>
    private readonly Dictionary<Framework, ImmutableArray<Diagnostic>> catalogs = [];
    private readonly CoverageResult coverage;
    private readonly bool hasCrosswalks;
    private readonly CountedLeaves counted;

    /// <summary>What hangs on the whole verdict, and so is made anew each time.</summary>
    private ImmutableArray<Diagnostic> shared = [];

    private CoverageFindings(CoverageFindings? previous, CoverageResult coverage, bool hasCrosswalks)
    {
        this.coverage = coverage;
        this.hasCrosswalks = hasCrosswalks;
        counted = CountedLeaves.Of(coverage);
        if (previous is not null && previous.counted.IsTheSameAs(counted))
        {
            counted = previous.counted;
        }
    }

    /// <summary>The findings, by where they were made, in an order that the same inputs give again.</summary>
    public IEnumerable<ImmutableArray<Diagnostic>> Diagnostics { get; private set; } = [];

    /// <param name="previous">Earlier findings, or null.</param>
    /// <param name="symbols">What is declared.</param>
    /// <param name="controls">The controls of each file, by themselves.</param>
    /// <param name="coverage">The verdict.</param>
    /// <param name="hasCrosswalks">Whether crosswalks lead from one obligation to another.</param>
    public static CoverageFindings Report(
        CoverageFindings? previous,
        WorkspaceSymbols symbols,
        IEnumerable<FileControls> controls,
        CoverageResult coverage,
        bool hasCrosswalks)
    {
        var findings = new CoverageFindings(previous, coverage, hasCrosswalks);
        var files = findings.FilesOf(previous, symbols, [.. controls.Where(file => !file.Controls.IsEmpty)]);
        var bag = new DiagnosticBag();
        DecisionFindings.Report(symbols, coverage, bag);
        GateStandings.Report(symbols, coverage, bag);
        if (hasCrosswalks)
        {
            ControlFindings.ReportUnneeded(symbols, coverage, bag);
            OwnRows.Report(coverage, bag);
        }

        CatalogFindings.Report(symbols, coverage, bag);
        foreach (var framework in CatalogFindings.OwnOf(symbols))
        {
            bag.AddRange(findings.CatalogOf(previous, framework));
        }

        RetentionFindings.Report(symbols, files.SelectMany(file => file.Retention), bag);
        UnusedFindings.Report(symbols, files, coverage.AsOf, bag);
        ImmutableArray<ImmutableArray<Diagnostic>> gaps = [.. coverage.Systems.Select(system => findings.GapsOf(previous, system))];
        findings.shared = DiagnosticContent.Settle(previous?.shared ?? [], bag.ToSortedArray());
        findings.Diagnostics = [.. gaps, findings.shared, .. files.Select(file => file.Diagnostics)];
        return findings;
    }

    private ImmutableArray<Diagnostic> CatalogOf(CoverageFindings? previous, Framework framework)
    {
        var isKnown = previous is not null && previous.coverage.AsOf == coverage.AsOf;
        var found = isKnown && previous?.catalogs.TryGetValue(framework, out var known) is true ? known : CatalogFindings.Of(framework, coverage.AsOf);
        catalogs.Add(framework, found);
        return found;
    }

    private ImmutableArray<Diagnostic> GapsOf(CoverageFindings? previous, SystemCoverage system)
    {
        if (previous is null || !previous.gaps.TryGetValue(system, out var found))
        {
            var bag = new DiagnosticBag();
            GapFindings.Report(system, bag);
            ApplicabilityFindings.Report(system, coverage.AsOf, bag);
            found = bag.ToSortedArray();
        }

        gaps.Add(system, found);
        return found;
    }

    /// <summary>Where a control is declared twice, the file does not say which of the two counts; then all are looked at together.</summary>
    private List<FileFindings> FilesOf(CoverageFindings? previous, WorkspaceSymbols symbols, ImmutableArray<FileControls> controls)
    {
        var needs = hasCrosswalks ? null : counted;
        if (controls.Sum(file => file.Controls.Length) != symbols.Controls.Length)
        {
            return [FileFindings.Of(symbols.Controls, coverage.AsOf, needs)];
        }

        var isKnown = previous is not null && previous.coverage.AsOf == coverage.AsOf
            && previous.hasCrosswalks == hasCrosswalks && previous.counted == counted;
        foreach (var file in controls)
        {
            var isSame = isKnown && previous?.files.ContainsKey(file.Identity) is true;
            files.Add(file.Identity, isSame && previous is not null ? previous.files[file.Identity] : FileFindings.Of(file.Controls, coverage.AsOf, needs));
        }

        return [.. files.Values];
    }
}
