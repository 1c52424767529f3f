using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>limit = "limit" NAME amount "set" DATE "by" NAME [ reason ] [ approval ]</c></summary>
internal static class LimitGrammar
{
    public static Parser<SyntaxToken, LimitDeclarationSyntax> Limit(BlockContext context)
    {
        var name = new ExpectName(context, ExpectName.Capitalized);
        return Map(
            (keyword, declared, amount, setting, reason, approval) =>
                new LimitDeclarationSyntax(keyword, declared, amount, setting.Set, setting.Date, setting.By, setting.Owner, reason, approval),
            Tokens.Expect(Keyword.Limit),
            name,
            new AmountParser(),
            Map((set, date, by, owner) => (Set: set, Date: date, By: by, Owner: owner), Tokens.Expect(Keyword.Set), Tokens.Date, Tokens.Expect(Keyword.By), name),
            ReasonGrammar.OptionalReason,
            Tokens.When(Keyword.Approved, ReasonGrammar.Approval(context)));
    }
}
