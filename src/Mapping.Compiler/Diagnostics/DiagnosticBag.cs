using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Diagnostics;

/// <summary>Collects the diagnostics of one phase; not shared between threads.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public int Count => diagnostics.Count;

    /// <summary>How many of them are errors.</summary>
    public int ErrorCount { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        ErrorCount += diagnostic.IsError ? 1 : 0;
    }

    public void AddRange(IEnumerable<Diagnostic> range)
    {
        foreach (var diagnostic in range)
        {
            Add(diagnostic);
        }
    }

    public void Report(DiagnosticDescriptor descriptor, Location location, params ReadOnlySpan<object?> arguments) =>
        Add(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>The diagnostics in their canonical order, see <see cref="Diagnostic.Compare"/>.</summary>
    public ImmutableArray<Diagnostic> ToSortedArray()
    {
        var builder = diagnostics.ToImmutableArray().ToBuilder();
        builder.Sort(Diagnostic.Compare);
        return builder.ToImmutable();
    }
}
