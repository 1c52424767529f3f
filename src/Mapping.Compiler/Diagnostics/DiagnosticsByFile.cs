using System.Collections.Immutable;

namespace Mapping.Compiler.Diagnostics;

/// <summary>Findings by the file they are in.</summary>
public sealed class DiagnosticsByFile
{
    /// <summary>Nothing was found.</summary>
    public static readonly DiagnosticsByFile None = new(new SortedDictionary<string, ImmutableArray<Diagnostic>>());

    private static readonly Comparer<Diagnostic> Canonical = Comparer<Diagnostic>.Create(Diagnostic.Compare);

    private readonly SortedDictionary<string, ImmutableArray<Diagnostic>> files;
    private readonly Lazy<ImmutableArray<Diagnostic>> all;

    private DiagnosticsByFile(SortedDictionary<string, ImmutableArray<Diagnostic>> files)
    {
        this.files = files;
        all = new Lazy<ImmutableArray<Diagnostic>>(() => [.. files.Values.SelectMany(list => list)]);
        HasErrors = files.Values.Any(list => list.Any(diagnostic => diagnostic.IsError));
    }

    /// <summary>The files that something was found in, ordinal order.</summary>
    public IReadOnlyCollection<string> Paths => files.Keys;

    /// <summary>The findings of each such file, in the order of <see cref="Paths"/>, each list in canonical order.</summary>
    public IReadOnlyCollection<ImmutableArray<Diagnostic>> Lists => files.Values;

    /// <summary>All of them, canonical order.</summary>
    public ImmutableArray<Diagnostic> All => all.Value;

    public bool HasErrors { get; }

    /// <summary>
    /// Sorts findings into their files. A file's list is the object that it was where it holds the same objects, so that whoever has
    /// dealt with it knows so at a glance.
    /// </summary>
    /// <param name="previous">An earlier state.</param>
    /// <param name="lists">The findings, in an order that the same inputs give again.</param>
    public static DiagnosticsByFile Group(DiagnosticsByFile previous, IEnumerable<ImmutableArray<Diagnostic>> lists)
    {
        var found = new Dictionary<string, List<Diagnostic>>(StringComparer.Ordinal);
        List<Diagnostic> latest = [];
        foreach (var list in lists)
        {
            foreach (var diagnostic in list)
            {
                latest = latest is [{ Location.Path: var path }, ..] && path == diagnostic.Location.Path ? latest : ListOf(found, diagnostic);
                latest.Add(diagnostic);
            }
        }

        var files = new SortedDictionary<string, ImmutableArray<Diagnostic>>(StringComparer.Ordinal);
        foreach (var (path, list) in found)
        {
            files.Add(path, Settle(previous.Of(path), list));
        }

        return new DiagnosticsByFile(files);
    }

    /// <summary>What was found in a file, canonical order.</summary>
    public ImmutableArray<Diagnostic> Of(string path) => files.TryGetValue(path, out var list) ? list : [];

    private static List<Diagnostic> ListOf(Dictionary<string, List<Diagnostic>> found, Diagnostic diagnostic)
    {
        if (!found.TryGetValue(diagnostic.Location.Path, out var list))
        {
            found.Add(diagnostic.Location.Path, list = []);
        }

        return list;
    }

    private static ImmutableArray<Diagnostic> Settle(ImmutableArray<Diagnostic> previous, List<Diagnostic> list)
    {
        // The order is stable, so that findings that compare equal stand in the order in which they were made.
        ImmutableArray<Diagnostic> sorted = list.Count == 1 ? [list[0]] : [.. list.Order(Canonical)];
        return previous.AsSpan().SequenceEqual(sorted.AsSpan(), ReferenceEqualityComparer.Instance) ? previous : sorted;
    }
}
