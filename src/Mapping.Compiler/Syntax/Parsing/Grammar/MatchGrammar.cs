using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>"expect" [ "no" ] "match" "in" NAME "on" field "=" field [ "where" pred ] [ [ "at" "most" duration ] ( "before" | "after" ) ]</c></summary>
internal static class MatchGrammar
{
    public static Parser<SyntaxToken, MatchRuleSyntax> Match(
        Parser<SyntaxToken, SyntaxToken> name,
        FieldParser field,
        PredicateGrammar predicates,
        Parser<SyntaxToken, DurationSyntax> duration)
    {
        var head = Map(
            (expect, no, match, within, feed, on) => new Head(expect, no, match, within, feed, on),
            Tokens.Expect(Keyword.Expect),
            Tokens.Optional(Keyword.No),
            Tokens.Expect(Keyword.Match),
            Tokens.Expect(Keyword.In),
            name,
            Tokens.Expect(Keyword.On));
        var limit = Map(
            (at, most, length) => new MatchLimitSyntax(at, most, length),
            Tokens.Expect(Keyword.At),
            Tokens.Expect(Keyword.Most),
            duration);
        return Map(
            (start, key, sign, otherKey, where, span) => new MatchRuleSyntax(
                start.Expect, start.No, start.Match, start.In, start.Feed, start.On, key, sign, otherKey, where, span),
            head,
            field,
            Tokens.Expect(SyntaxKind.Equals),
            field,
            Tokens.When(Keyword.Where, predicates.Where),
            new MatchSpanParser(Tokens.When(Keyword.At, limit)));
    }

    private readonly record struct Head(SyntaxToken Expect, SyntaxToken? No, SyntaxToken Match, SyntaxToken In, SyntaxToken Feed, SyntaxToken On);
}
