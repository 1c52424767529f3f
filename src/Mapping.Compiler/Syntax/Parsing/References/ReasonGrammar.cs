using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>reason = "because" ( STRING | TEXT ); approval = "approved" "by" NAME [ "on" DATE ]</c></summary>
internal static class ReasonGrammar
{
    public static readonly Parser<SyntaxToken, ReasonSyntax> Reason = Map(
        (keyword, text) => new ReasonSyntax(keyword, text),
        Tokens.Expect(Keyword.Because),
        Tokens.Expect(SyntaxKind.Reason, SyntaxKind.String, SyntaxKind.Text));

    public static readonly Parser<SyntaxToken, ReasonSyntax?> OptionalReason = Tokens.When(Keyword.Because, Reason);

    private static readonly Parser<SyntaxToken, (SyntaxToken Keyword, SyntaxToken Token)?> OnDate =
        new OptionalPair(Keyword.On, Tokens.Date);

    public static Parser<SyntaxToken, ApprovalSyntax> Approval(BlockContext context) => Map(
        (keyword, by, owner, on) => new ApprovalSyntax(keyword, by, owner, on?.Keyword, on?.Token),
        Tokens.Expect(Keyword.Approved),
        Tokens.Expect(Keyword.By),
        new ExpectName(context, ExpectName.Capitalized),
        OnDate);
}
