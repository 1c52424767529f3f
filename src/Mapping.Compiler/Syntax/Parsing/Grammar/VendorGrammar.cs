using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>vendor = "vendor" NAME STRING "{" { product } "}"; product = "product" NAME STRING "{" { pitem } "}"</c></summary>
internal static class VendorGrammar
{
    private static readonly BlockContext Context = new(BlockKeywords.Vendor, default);

    private static readonly ReferenceGrammar References = new(Context);

    private static readonly Parser<SyntaxToken, ProductSyntax> Product = Map(
        (keyword, name, title, block) =>
            new ProductSyntax(keyword, name, title, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Product),
        References.Name,
        Tokens.String,
        new BlockParser(ProductGrammar.Context, ProductGrammar.Items));

    public static readonly Parser<SyntaxToken, VendorDeclarationSyntax> Vendor = Map(
        (keyword, name, title, block) =>
            new VendorDeclarationSyntax(keyword, name, title, block.OpenBrace, block.Items, block.CloseBrace),
        Tokens.Expect(Keyword.Vendor),
        References.Name,
        Tokens.String,
        new BlockParser(Context, new KeywordItems(ItemRule.Of(Keyword.Product, Product))));
}
