namespace Mapping.LanguageService.Tokens;

/// <summary>What a token means. The order is that of <see cref="SemanticTokenLegend.Types"/>.</summary>
public enum SemanticTokenType
{
    Keyword,

    /// <summary>A name that somebody declares; the modifiers say of what.</summary>
    Class,
    Citation,
    Element,

    /// <summary>A field of records.</summary>
    Property,
    Number,
    String,
    Comment,

    /// <summary>A word of a closed set: a domain, a unit, a fact.</summary>
    EnumMember,
}
