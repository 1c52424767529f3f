using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>"expect" figure [ "/" figure ] CMP ( value | NAME ) [ "for" "each" field [ "in" "(" value { "," value } ")" ] ]; figure = NAME "(" [ field [ "-" field ] [ "," NUM ] ] [ "where" pred ] ")"</c></summary>
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
        PredicateGrammar predicates,
        BlockContext context)
    {
        var aggregated = Map(
            (path, subtrahend, argument) => new AggregatedField(path, subtrahend, argument),
            new AggregateFieldParser(field),
            new SubtrahendParser(field),
            new WhenKind<AggregateArgumentSyntax>(KindSet.Of(SyntaxKind.Comma), Argument));
        var figure = Map(
            (aggregate, open, of, where, close) => new FigureSyntax(aggregate, open, of.Field, of.Subtrahend, of.Argument, where, close),
            name,
            Tokens.OpenParen,
            aggregated,
            Tokens.When(Keyword.Where, predicates.Where),
            Tokens.CloseParen);
        var divisor = new WhenKind<DivisorSyntax>(
            KindSet.Of(SyntaxKind.Slash),
            Map((slash, divided) => new DivisorSyntax(slash, divided), Tokens.Expect(SyntaxKind.Slash), figure));
        return Map(
            (keyword, divided, by, comparison, limit, forEach) => new ExpectRuleSyntax(keyword, divided, by, comparison, limit, forEach),
            Tokens.Expect(Keyword.Expect),
            figure,
            divisor,
            Comparison,
            new BoundParser(context, value),
            new ForEachParser(field, value));
    }

    private readonly record struct AggregatedField(FieldSyntax? Field, SubtrahendSyntax? Subtrahend, AggregateArgumentSyntax? Argument);
}
