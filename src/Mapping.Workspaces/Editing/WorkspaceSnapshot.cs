using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// A workspace at one moment, with everything that was found out about it. Never changes, so any thread may ask it anything.
/// </summary>
public sealed class WorkspaceSnapshot
{
    private readonly Lazy<Dictionary<string, SyntaxTree>> treesByPath;

    internal WorkspaceSnapshot(string root, long number, Compilation compilation, ImmutableArray<Diagnostic> readingDiagnostics)
    {
        Root = root;
        Number = number;
        Compilation = compilation;
        ReadingDiagnostics = readingDiagnostics;
        treesByPath = new(() => compilation.Trees.ToDictionary(tree => tree.Source.Path, StringComparer.Ordinal));
    }

    /// <summary>The folder of the workspace, absolute.</summary>
    public string Root { get; }

    /// <summary>Grows with each snapshot of its workspace.</summary>
    public long Number { get; }

    public Compilation Compilation { get; }

    /// <summary>What could not be read, canonical order.</summary>
    public ImmutableArray<Diagnostic> ReadingDiagnostics { get; }

    /// <summary>What editors hold, by path; what lies outside the workspace is not among it.</summary>
    public required ImmutableSortedDictionary<string, OpenDocument> OpenDocuments { get; init; }

    /// <summary>The workspace's own catalogs, ordinal order of paths.</summary>
    public required ImmutableArray<SourceText> CatalogTexts { get; init; }

    /// <summary>Whether evidence was read at all; until then every rule seems to miss its records.</summary>
    public required bool HasEvidence { get; init; }

    /// <summary>Whether evidence was judged on this date, by these sources or by others that ask the same of it.</summary>
    public required bool IsEvidenceCurrent { get; init; }

    public DateOnly AsOf => Compilation.Coverage.AsOf;

    /// <summary>Every file that something was found in.</summary>
    public IEnumerable<string> PathsWithDiagnostics => Compilation.Findings.Paths.Union(ReadingDiagnostics.Select(diagnostic => diagnostic.Location.Path));

    /// <summary>Whether the sources are fit for a verdict.</summary>
    public bool HasErrors => Compilation.HasErrors;

    /// <summary>What was found in a file, canonical order; the same object as in an earlier snapshot where nothing differs.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(string path)
    {
        var found = Compilation.Findings.Of(path);
        if (ReadingDiagnostics.IsEmpty)
        {
            return found;
        }

        ImmutableArray<Diagnostic> reading = [.. ReadingDiagnostics.Where(diagnostic => diagnostic.Location.Path == path)];
        return reading.IsEmpty ? found : [.. found.Concat(reading).Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))];
    }

    public SyntaxTree? FindTree(string path) => treesByPath.Value.GetValueOrDefault(path);

    /// <summary>The text of a source or of one of the workspace's own catalogs.</summary>
    public SourceText? FindText(string path) =>
        FindTree(path)?.Source ?? CatalogTexts.FirstOrDefault(text => string.Equals(text.Path, path, StringComparison.Ordinal));
}
