namespace Mapping.LanguageService.Completion;

/// <summary>The kinds of blocks; the file is the outermost.</summary>
internal enum BlockKind
{
    File,
    System,
    Feed,
    Control,
    Evidence,
    Crosswalk,
    Vendor,
    Product,
    Gate,
    Group,
}
