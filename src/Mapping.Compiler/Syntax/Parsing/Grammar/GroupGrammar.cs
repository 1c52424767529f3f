using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>group = "group" NAME STRING "{" "systems" names "}"</c></summary>
internal static class GroupGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.Group, default);

    private static readonly ReferenceGrammar References = new(Context);

    private static readonly Parser<SyntaxToken, SystemsItemSyntax> Systems = Map(
        (keyword, systems) => new SystemsItemSyntax(keyword, systems),
        Tokens.Expect(Keyword.Systems),
        References.Names);

    public static readonly Parser<SyntaxToken, GroupDeclarationSyntax> Group = Map(
        (keyword, name, title, block) =>
            new GroupDeclarationSyntax(keyword, name, title, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Group),
        References.Name,
        Tokens.String,
        new BlockParser(Context, new KeywordItems(ItemRule.Of(Keyword.Systems, Systems))));
}
