namespace Mapping.LanguageService.CodeLens;

/// <summary>What a lens is about.</summary>
public enum LensKind
{
    System,
    Feed,
    Control,
    Gate,
}
