using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The diagnostics of one catalog while it is read.</summary>
internal sealed class CatalogFindings(SourceText source)
{
    // A catalog of a stranger may hold thousands of wrong names.
    private const int MostSuggestions = 32;
    private const int LongestQuote = 80;

    private readonly DiagnosticBag bag = new();
    private int suggestions;

    public static string Quote(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? text.ToString() : string.Concat(text[..LongestQuote], "…");

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<object?> arguments) =>
        bag.Add(Diagnostic.Create(descriptor, source.LocationOf(span), arguments));

    public void Add(Diagnostic diagnostic) => bag.Add(diagnostic);

    /// <summary>Reports with "did you mean" where one of the candidates is near.</summary>
    public void ReportNear(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        IEnumerable<string> candidates,
        params ReadOnlySpan<object?> arguments)
    {
        var diagnostic = Diagnostic.Create(descriptor, source.LocationOf(span), arguments);
        bag.Add(span.Length <= NearestName.LongestName && suggestions++ < MostSuggestions
            ? diagnostic.WithNearest(source.ToString(span), candidates)
            : diagnostic);
    }

    /// <summary>Reports a second declaration and points at the first.</summary>
    public void ReportRepeated(DiagnosticDescriptor descriptor, TextSpan span, TextSpan first, string name) =>
        bag.Add(Diagnostic.Create(descriptor, source.LocationOf(span), Quote(name)) with
        {
            Related = [new RelatedLocation(source.LocationOf(first), "The first is here.")],
        });

    public ImmutableArray<Diagnostic> ToSortedArray() => bag.ToSortedArray();
}
