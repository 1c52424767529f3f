using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>owner = "owner" NAME STRING [ "domain" names ]</c></summary>
internal static class OwnerGrammar
{
    private static readonly ReferenceGrammar References = new(BlockContext.File);

    public static readonly Parser<SyntaxToken, OwnerDeclarationSyntax> Owner = Map(
        (keyword, name, title, domain) => new OwnerDeclarationSyntax(keyword, name, title, domain),
        Tokens.Expect(Keyword.Owner),
        References.Name,
        Tokens.String,
        Tokens.When(Keyword.Domain, SharedItems.Domain(References)));
}
