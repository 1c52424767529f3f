namespace Mapping.LanguageService.Tokens;

/// <summary>What more is known of a token. Bit n is entry n of <see cref="SemanticTokenLegend.Modifiers"/>.</summary>
[Flags]
public enum SemanticTokenModifiers
{
    None = 0,
    Declaration = 1,

    /// <summary>A retired control, a provision that the law has deleted.</summary>
    Deprecated = 2,
    Framework = 4,
    Owner = 8,
    System = 16,
    Feed = 32,
    Control = 64,
    Evidence = 128,
    Vendor = 256,
    Product = 512,
    Gate = 1024,
    Limit = 2048,
    Group = 4096,
}
