namespace Mapping.LanguageService.Navigation;

/// <summary>What a highlighted place does with the name.</summary>
public enum HighlightKind
{
    Read,
    Declaration,
}
