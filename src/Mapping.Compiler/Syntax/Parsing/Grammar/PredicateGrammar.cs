using Pidgin;
using static Pidgin.Parser;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// <c>pred = conj { "or" conj }; conj = test { "and" test }</c>. Groups nest as deep as the scanner lets them;
/// what lies deeper is kept unparsed, so no text can exhaust the stack.
/// </summary>
internal sealed class PredicateGrammar
{
    public PredicateGrammar(BlockContext context, FieldParser field, Parser<SyntaxToken, ValueSyntax> value)
    {
        var group = Map(
            (open, predicate, close) => new GroupSyntax(open, predicate, close),
            Tokens.OpenParen,
            Rec(() => Predicate ?? throw new InvalidOperationException("The grammar is not complete yet.")),
            Tokens.CloseParen);
        var test = new TestParser(field, value, group, context);
        var conjunction = Tokens.ByKeyword(test, Keyword.And).Select(Conjunction);
        Predicate = Tokens.ByKeyword(conjunction, Keyword.Or).Select(Disjunction);
        Where = Map((keyword, predicate) => new WhereClauseSyntax(keyword, predicate), Tokens.Expect(Keyword.Where), Predicate);
    }

    public Parser<SyntaxToken, PredicateSyntax> Predicate { get; }

    public Parser<SyntaxToken, WhereClauseSyntax> Where { get; }

    private static PredicateSyntax Conjunction(Separated<PredicateSyntax> operands) => operands.Elements.Length == 1
        ? operands.Elements[0]
        : new ConjunctionSyntax(operands.Elements, operands.Separators);

    private static PredicateSyntax Disjunction(Separated<PredicateSyntax> operands) => operands.Elements.Length == 1
        ? operands.Elements[0]
        : new DisjunctionSyntax(operands.Elements, operands.Separators);
}
