namespace Mapping.LanguageService.Navigation;

/// <summary>How a place refers to what was asked about.</summary>
public enum ReferenceKind
{
    Declaration,
    Use,

    /// <summary>Cites a provision, or a range, that holds it: what is said there is said of it too.</summary>
    Whole,

    /// <summary>Cites a part or an element of it.</summary>
    Part,
}
