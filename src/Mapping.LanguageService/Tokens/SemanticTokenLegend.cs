using System.Collections.Immutable;

namespace Mapping.LanguageService.Tokens;

/// <summary>The names under which editors know types and modifiers. Fixed: positions are what is sent.</summary>
public static class SemanticTokenLegend
{
    /// <summary>In the order of <see cref="SemanticTokenType"/>.</summary>
    public static ImmutableArray<string> Types { get; } =
        ["keyword", "class", "citation", "element", "property", "number", "string", "comment", "enumMember"];

    /// <summary>In the order of the bits of <see cref="SemanticTokenModifiers"/>.</summary>
    public static ImmutableArray<string> Modifiers { get; } =
    [
        "declaration", "deprecated",
        "framework", "owner", "system", "feed", "control", "evidence", "vendor", "product", "gate", "limit", "group",
    ];
}
