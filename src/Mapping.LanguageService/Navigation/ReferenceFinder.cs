using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>Finds every place that refers to a name or a citation.</summary>
public static class ReferenceFinder
{
    /// <summary>By path and place; empty where nothing is named.</summary>
    /// <param name="document">The file.</param>
    /// <param name="offset">A place in it.</param>
    /// <param name="options">What to list.</param>
    public static ImmutableArray<Reference> Find(EditorDocument document, int offset, ReferenceOptions options) =>
        document.Model.At(offset)?.Symbol is { } symbol ? Of(document.Compilation, symbol, options) : [];

    /// <summary>By path and place.</summary>
    public static ImmutableArray<Reference> Of(Compilation compilation, object symbol, ReferenceOptions options)
    {
        var found = compilation.Trees
            .Select(tree => new EditorDocument(compilation, tree))
            .SelectMany(document => symbol is Provision provision ? CitationReferences.In(document, provision) : UsesIn(document, symbol));
        if (DeclarationPlace.Of(compilation, symbol) is { } place)
        {
            found = found.Append(new Reference(place, ReferenceKind.Declaration)).DistinctBy(reference => reference.Location);
        }

        return
        [
            .. found
                .Where(reference => options.IncludesDeclaration || reference.Kind != ReferenceKind.Declaration)
                .OrderBy(reference => reference.Location, Comparer<Location>.Create(Location.Compare)),
        ];
    }

    private static IEnumerable<Reference> UsesIn(EditorDocument document, object symbol) => document.Model.Uses
        .Where(use => SameSymbol.Are(use.Symbol, symbol))
        .Select(use => new Reference(document.Source.LocationOf(use.Span), use.IsDeclaration ? ReferenceKind.Declaration : ReferenceKind.Use));
}
