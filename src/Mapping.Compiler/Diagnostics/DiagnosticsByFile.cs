using System.Collections.Immutable;

namespace Mapping.Compiler.Diagnostics;

/// <summary>Findings by the file they are in.</summary>
public sealed class DiagnosticsByFile
{
    /// <summary>Nothing was found.</summary>
    public static readonly DiagnosticsByFile None = new(
        [], ImmutableSortedDictionary.Create<string, ImmutableArray<Diagnostic>>(StringComparer.Ordinal), ImmutableDictionary.Create<string, int>(StringComparer.Ordinal));

    private static readonly Comparer<Diagnostic> Canonical = Comparer<Diagnostic>.Create(Diagnostic.Compare);

    /// <summary>The lists that the files were made of, each with the one path in it; null where there are several.</summary>
    private readonly OrderedDictionary<ImmutableArray<Diagnostic>, string?> sources;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> files;
    private readonly ImmutableDictionary<string, int> errors;
    private readonly Lazy<ImmutableArray<Diagnostic>> all;

    private DiagnosticsByFile(
        OrderedDictionary<ImmutableArray<Diagnostic>, string?> sources,
        ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>> files,
        ImmutableDictionary<string, int> errors)
    {
        this.sources = sources;
        this.files = files;
        this.errors = errors;
        ErrorCount = errors.Values.Sum();
        all = new Lazy<ImmutableArray<Diagnostic>>(() => [.. files.Values.SelectMany(list => list)]);
    }

    /// <summary>The files that something was found in, ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>The findings of each such file, in the order of <see cref="Paths"/>, each list in canonical order.</summary>
    public IEnumerable<ImmutableArray<Diagnostic>> Lists => files.Values;

    /// <summary>All of them, canonical order.</summary>
    public ImmutableArray<Diagnostic> All => all.Value;

    public int ErrorCount { get; }

    public bool HasErrors => ErrorCount > 0;

    /// <summary>
    /// Sorts findings into their files. A file's list is the object that it was where it holds the same objects, so that whoever has
    /// dealt with it knows so at a glance; and where no list with a finding in it is another one, it is not even looked at.
    /// </summary>
    /// <param name="previous">An earlier state.</param>
    /// <param name="lists">The findings, in an order that the same inputs give again.</param>
    public static DiagnosticsByFile Group(DiagnosticsByFile previous, IEnumerable<ImmutableArray<Diagnostic>> lists)
    {
        var sources = new OrderedDictionary<ImmutableArray<Diagnostic>, string?>(previous.sources.Count);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists.Where(list => !list.IsEmpty))
        {
            sources[list] = previous.sources.TryGetValue(list, out var path) ? path : Touch(touched, list);
        }

        foreach (var gone in previous.sources.Keys.Where(list => !sources.ContainsKey(list)))
        {
            Touch(touched, gone);
        }

        return touched.Count == 0 ? new DiagnosticsByFile(sources, previous.files, previous.errors) : previous.With(sources, touched);
    }

    /// <summary>What was found in a file, canonical order.</summary>
    public ImmutableArray<Diagnostic> Of(string path) => files.TryGetValue(path, out var list) ? list : [];

    private DiagnosticsByFile With(OrderedDictionary<ImmutableArray<Diagnostic>, string?> lists, HashSet<string> touched)
    {
        var found = touched.ToDictionary(path => path, _ => new List<Diagnostic>(), StringComparer.Ordinal);
        foreach (var (list, only) in lists)
        {
            if (only is null)
            {
                Sort(list, found);
            }
            else if (found.TryGetValue(only, out var latest))
            {
                latest.AddRange(list);
            }
        }

        var (nextFiles, nextErrors) = (files.ToBuilder(), errors.ToBuilder());
        foreach (var (path, list) in found)
        {
            Put(nextFiles, nextErrors, path, Settle(Of(path), list));
        }

        return new DiagnosticsByFile(lists, nextFiles.ToImmutable(), nextErrors.ToImmutable());
    }

    private static void Sort(ImmutableArray<Diagnostic> list, Dictionary<string, List<Diagnostic>> found)
    {
        foreach (var diagnostic in list)
        {
            if (found.TryGetValue(diagnostic.Location.Path, out var ofFile))
            {
                ofFile.Add(diagnostic);
            }
        }
    }

    private static void Put(
        ImmutableSortedDictionary<string, ImmutableArray<Diagnostic>>.Builder files, ImmutableDictionary<string, int>.Builder errors, string path, ImmutableArray<Diagnostic> list)
    {
        files.Remove(path);
        errors.Remove(path);
        if (!list.IsEmpty)
        {
            files.Add(path, list);
        }

        if (list.Count(diagnostic => diagnostic.IsError) is > 0 and var count)
        {
            errors.Add(path, count);
        }
    }

    /// <summary>Notes the paths of a list, and gives back the only one; null where there are several.</summary>
    private static string? Touch(HashSet<string> touched, ImmutableArray<Diagnostic> list)
    {
        var first = list[0].Location.Path;
        string? only = first;
        touched.Add(first);
        foreach (var diagnostic in list)
        {
            if (!string.Equals(diagnostic.Location.Path, first, StringComparison.Ordinal))
            {
                touched.Add(diagnostic.Location.Path);
                only = null;
            }
        }

        return only;
    }

    private static ImmutableArray<Diagnostic> Settle(ImmutableArray<Diagnostic> previous, List<Diagnostic> list)
    {
        // The order is stable, so that findings that compare equal stand in the order in which they were made.
        ImmutableArray<Diagnostic> sorted = list.Count <= 1 ? [.. list] : [.. list.Order(Canonical)];
        return previous.AsSpan().SequenceEqual(sorted.AsSpan(), ReferenceEqualityComparer.Instance) ? previous : sorted;
    }
}
