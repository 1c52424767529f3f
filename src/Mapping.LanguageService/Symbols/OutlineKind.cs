namespace Mapping.LanguageService.Symbols;

/// <summary>What an entry of an outline or of a search is.</summary>
public enum OutlineKind
{
    Framework,
    Owner,
    System,
    Scope,
    Feed,
    Control,
    Mapping,
    Evidence,
    Waiver,
    Exclusion,
    Crosswalk,
    CrosswalkRow,
    Vendor,
    Product,
    Gate,
    Requirement,
    Provision,
    Element,
    Section,
    SystemClass,
    Fact,
    Limit,
    Group,
}
