using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler;

/// <summary>
/// A workspace, compiled and judged. A pure function of its inputs: no file, clock or locale; the same inputs give the same bytes.
/// </summary>
public sealed class Compilation
{
    private Compilation(
        ImmutableArray<SyntaxTree> trees,
        ImmutableArray<Framework> catalogs,
        WorkspaceSymbols symbols,
        CoverageResult coverage,
        ImmutableArray<Diagnostic> diagnostics)
    {
        Trees = trees;
        Catalogs = catalogs;
        Symbols = symbols;
        Coverage = coverage;
        Diagnostics = diagnostics;
    }

    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The catalogs in use, by id and edition.</summary>
    public ImmutableArray<Framework> Catalogs { get; }

    public WorkspaceSymbols Symbols { get; }

    public CoverageResult Coverage { get; }

    /// <summary>Every finding of every phase, canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the sources are fit for a verdict; if not, no gate is said to hold.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>Compiles and judges. The order of the sources does not matter.</summary>
    public static Compilation Create(CompilationInput input)
    {
        var sources = input.Sources.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        var catalogSources = input.Catalogs.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        var parsed = new SyntaxTree[sources.Length];
        CatalogSet catalogs = CatalogSet.Create([]);
        Parallel.Invoke(
            () => catalogs = CatalogSet.Create(catalogSources),
            () => Parallel.For(0, parsed.Length, i => parsed[i] = SyntaxTree.Parse(sources[i])));

        ImmutableArray<SyntaxTree> trees = [.. parsed];
        var binding = WorkspaceBinder.Bind(trees, catalogs);
        var coverage = CoverageEngine.Judge(binding.Symbols, input.Evidence, input.AsOf);
        var diagnostics = CoverageFindings.Report(binding.Symbols, coverage);
        diagnostics.AddRange(catalogs.Diagnostics);
        diagnostics.AddRange(binding.Diagnostics);
        diagnostics.AddRange(trees.SelectMany(tree => tree.Diagnostics));
        var sorted = WithoutFollowUps(diagnostics.ToSortedArray());
        return new Compilation(trees, InUse(binding.Symbols), binding.Symbols, GateJudge.Settle(coverage, sorted), sorted);
    }

    /// <summary>Where an owner is misspelt, the one who was meant only seems unused.</summary>
    private static ImmutableArray<Diagnostic> WithoutFollowUps(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Descriptor == NameDiagnostics.UnknownOwner)
            ? diagnostics.RemoveAll(diagnostic => diagnostic.Descriptor == UnusedDiagnostics.UnusedOwner)
            : diagnostics;

    private static ImmutableArray<Framework> InUse(WorkspaceSymbols symbols) =>
    [
        .. symbols.Frameworks
            .Select(symbol => symbol.Framework)
            .Distinct()
            .OrderBy(framework => framework.Id, StringComparer.Ordinal)
            .ThenBy(framework => framework.Edition, StringComparer.Ordinal),
    ];
}
