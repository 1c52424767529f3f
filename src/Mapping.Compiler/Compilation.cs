using System.Collections.Immutable;
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

    public static Compilation Create(CompilationInput input) => throw new NotImplementedException();
}
