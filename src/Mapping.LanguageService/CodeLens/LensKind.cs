namespace Mapping.LanguageService.CodeLens;

/// <summary>What a lens is about.</summary>
public enum LensKind
{
    System,
    Feed,
    Control,
    Gate,

    /// <summary>A clause of a control that cites something.</summary>
    Citation,
}
