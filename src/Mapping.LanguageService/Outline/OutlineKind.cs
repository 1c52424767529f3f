namespace Mapping.LanguageService.Outline;

/// <summary>What an entry of an outline is.</summary>
public enum OutlineKind
{
    Import,
    Owner,
    System,
    Feed,
    Control,
    Evidence,
    Decision,
    Crosswalk,
    Vendor,
    Product,
    Gate,
}
