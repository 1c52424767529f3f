namespace Mapping.Compiler.Catalogs;

/// <summary>The parts of a catalog that are read; all else is prose for people.</summary>
public enum CatalogSection
{
    Prose,
    FrontMatter,
    Classes,
    Facts,
    ScopeRules,
    Readings,
    EvidenceTypes,
    Provisions,
}
