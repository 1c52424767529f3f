namespace Mapping.LanguageService.Tokens;

/// <summary>What more is known of a token. Bit n is entry n of <see cref="SemanticTokenLegend.Modifiers"/>.</summary>
[Flags]
public enum SemanticTokenModifiers
{
    None = 0,
    Declaration = 1,

    /// <summary>Prose about a control.</summary>
    Documentation = 2,

    /// <summary>A retired control, a provision that the law has deleted.</summary>
    Deprecated = 4,
    Framework = 8,
    Owner = 16,
    System = 32,
    Feed = 64,
    Control = 128,
    Evidence = 256,
    Vendor = 512,
    Product = 1024,
    Gate = 2048,
}
