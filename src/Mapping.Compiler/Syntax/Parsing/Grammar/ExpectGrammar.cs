using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>"expect" NAME "(" [ field [ "," NUM ] ] [ "where" pred ] ")" CMP value</c></summary>
internal static class ExpectGrammar
{
    private static readonly Parser<SyntaxToken, AggregateArgumentSyntax> Argument = Map(
        (comma, number) => new AggregateArgumentSyntax(comma, number),
        Tokens.Comma,
        Tokens.Number);

    private static readonly ExpectKind Comparison = new(TestParser.Comparisons, SyntaxKind.Comparison);

    public static Parser<SyntaxToken, ExpectRuleSyntax> Expect(
        Parser<SyntaxToken, SyntaxToken> name,
        FieldParser field,
        Parser<SyntaxToken, ValueSyntax> value,
        PredicateGrammar predicates)
    {
        var aggregated = Map(
            (path, argument) => new AggregatedField(path, argument),
            new AggregateFieldParser(field),
            new WhenKind<AggregateArgumentSyntax>(KindSet.Of(SyntaxKind.Comma), Argument));
        return Map(
            (keyword, aggregate, open, of, where, close, comparison, limit) => new ExpectRuleSyntax(
                keyword, aggregate, open, of.Field, of.Argument, where, close, comparison, limit),
            Tokens.Expect(Keyword.Expect),
            name,
            Tokens.OpenParen,
            aggregated,
            Tokens.When(Keyword.Where, predicates.Where),
            Tokens.CloseParen,
            Comparison,
            value);
    }

    private readonly record struct AggregatedField(FieldSyntax? Field, AggregateArgumentSyntax? Argument);
}
