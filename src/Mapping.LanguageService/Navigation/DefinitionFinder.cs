using System.Collections.Immutable;
using Mapping.Compiler.Binding;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Structure;

namespace Mapping.LanguageService.Navigation;

/// <summary>Finds where a name, a citation or a path leads.</summary>
public static class DefinitionFinder
{
    /// <summary>Null where nothing leads anywhere.</summary>
    public static Definition? Find(EditorDocument document, int offset)
    {
        var path = NodePath.At(document.Tree, offset);
        if (path.Token is not { } token)
        {
            return FindUse(document, offset);
        }

        return path.Nodes[^1] switch
        {
            UseFrameworkSyntax use when token == use.Framework => OfCatalog(document, use, token),
            EditionClauseSyntax when path.Find<UseFrameworkSyntax>() is { } use => OfCatalog(document, use, token),
            ClassItemSyntax item when ClassPlace.Of(document, item, token) is { } place =>
                From(document, token.Span, place.Classes.Select(known => known.Location).Concat(place.Routes.Select(route => route.Location))),
            var node when SourcePaths.In(node).Contains(token) => OfFiles(document, token),
            _ => FindUse(document, offset),
        };
    }

    private static Definition? FindUse(EditorDocument document, int offset)
    {
        if (document.Model.At(offset) is not { } use)
        {
            return null;
        }

        var targets = use.Symbol is FactUse fact
            ? document.Compilation.Catalogs.SelectMany(framework => framework.Facts.Where(known => known.Name == fact.Name)).Select(known => known.Location)
            : new[] { DeclarationPlace.Of(document.Compilation, use.Symbol) }.OfType<Location>();
        return From(document, use.Span, targets);
    }

    private static Definition? OfCatalog(EditorDocument document, UseFrameworkSyntax use, SyntaxToken token) =>
        UsedFramework.Of(document, use) is { } framework
            ? From(document, token.Span, [framework.Source.LocationOf(default)])
            : null;

    /// <summary>The file itself, or for a pattern the files that were read because of it.</summary>
    private static Definition? OfFiles(EditorDocument document, SyntaxToken token)
    {
        ImmutableArray<DefinitionTarget> targets = SourcePaths.FileOf(document.Source, token) is { } path
            ? [new FileTarget(path)]
            : [.. FeedFiles.ReadFor(document, token).Select(file => new FileTarget(file))];
        return targets.IsEmpty ? null : new Definition(token.Span, targets);
    }

    private static Definition? From(EditorDocument document, TextSpan origin, IEnumerable<Location> locations)
    {
        ImmutableArray<DefinitionTarget> targets = [.. locations.Select(location => new SourceTarget(location, ShippedPlaces.Contains(document.Compilation, location)))];
        return targets.IsEmpty ? null : new Definition(origin, targets);
    }
}
