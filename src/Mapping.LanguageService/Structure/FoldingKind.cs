namespace Mapping.LanguageService.Structure;

/// <summary>What is folded.</summary>
public enum FoldingKind
{
    Block,
    Comment,

    /// <summary>The prose of a control, or a reason that spans lines.</summary>
    Prose,

    /// <summary>The list of frameworks that a file begins with.</summary>
    Uses,

    /// <summary>What stands below a heading.</summary>
    Section,
}
