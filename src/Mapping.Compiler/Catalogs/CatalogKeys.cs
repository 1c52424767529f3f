using System.Collections.Immutable;
using Mapping.Compiler.Catalogs.Reading;

namespace Mapping.Compiler.Catalogs;

/// <summary>The keys that catalogs know, by the part in which they stand.</summary>
public static class CatalogKeys
{
    /// <param name="section">The part.</param>
    /// <param name="level">Of the heading above; below a class stand routes, below a reading its choices.</param>
    public static ImmutableArray<string> Of(CatalogSection section, int level) => section switch
    {
        CatalogSection.FrontMatter => CatalogHeader.Keys,
        CatalogSection.Classes when level > 3 => ClassSection.RouteKeys,
        CatalogSection.Classes => ClassSection.ClassKeys,
        CatalogSection.Facts => FactSection.Keys,
        CatalogSection.ScopeRules => ScopeRuleSection.Keys,
        CatalogSection.Readings when level > 3 => LegalReadingSection.ChoiceKeys,
        CatalogSection.Readings => LegalReadingSection.ReadingKeys,
        CatalogSection.Provisions => ProvisionKeys.All,
        _ => [],
    };
}
