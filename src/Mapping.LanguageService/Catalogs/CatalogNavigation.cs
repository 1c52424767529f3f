using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;
using Mapping.LanguageService.Navigation;

namespace Mapping.LanguageService.Catalogs;

/// <summary>From a reference in a catalog to what it means, and from a provision to everybody who cites it.</summary>
public static class CatalogNavigation
{
    /// <summary>Null where nothing leads anywhere.</summary>
    public static Definition? Definition(CatalogDocument document, int offset)
    {
        if (CatalogSymbols.At(document, offset) is not { } found || CatalogPlaces.Of(document, found.Symbol) is not { } place)
        {
            return null;
        }

        return new Definition(found.Span, [new SourceTarget(place, ShippedPlaces.IsShipped(document.Framework))]);
    }

    /// <summary>The citations in sources and in the catalog itself, by path and place; empty where no provision is named.</summary>
    public static ImmutableArray<Location> References(CatalogDocument document, int offset, ReferenceOptions options)
    {
        if (CatalogSymbols.At(document, offset)?.Symbol is not Provision provision)
        {
            return [];
        }

        var inside = CatalogSymbols.Citations(document).Where(cited => cited.Symbol == provision).Select(cited => document.Source.LocationOf(cited.Span));
        return
        [
            .. ReferenceFinder.Of(document.Compilation, provision, options).Select(reference => reference.Location)
                .Concat(inside)
                .Order(Comparer<Location>.Create(Location.Compare)),
        ];
    }
}
