using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>Items that several kinds of blocks hold.</summary>
internal static class SharedItems
{
    public static Parser<SyntaxToken, DomainItemSyntax> Domain(ReferenceGrammar references) => Map(
        (keyword, domains) => new DomainItemSyntax(keyword, domains),
        Tokens.Expect(Keyword.Domain),
        references.Names);

    /// <summary><c>"for" names [ "except" names ]</c></summary>
    public static Parser<SyntaxToken, ForItemSyntax> For(ReferenceGrammar references) => Map(
        (keyword, systems, except) => new ForItemSyntax(keyword, systems, except),
        Tokens.Expect(Keyword.For),
        references.Names,
        Tokens.When(Keyword.Except, Map(
            (keyword, systems) => new ExceptClauseSyntax(keyword, systems),
            Tokens.Expect(Keyword.Except),
            references.Names)));
}
