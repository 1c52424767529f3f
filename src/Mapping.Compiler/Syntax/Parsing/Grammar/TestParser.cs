using System.Buffers;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// <c>test = [ "not" ] ( "(" pred ")" | field [ [ "-" field ] CMP ( value | field ) [ "ignoring" "case" ] | "in" "(" value { "," value } ")" [ "ignoring" "case" ] | "is" "missing" ] )</c>
/// </summary>
internal sealed class TestParser(
    FieldParser field,
    Parser<SyntaxToken, ValueSyntax> value,
    Parser<SyntaxToken, GroupSyntax> group,
    BlockContext context) : TotalParser<PredicateSyntax>
{
    public static readonly KindSet Comparisons = KindSet.Of(
        SyntaxKind.Equals, SyntaxKind.NotEquals, SyntaxKind.Less, SyntaxKind.LessOrEqual, SyntaxKind.Greater, SyntaxKind.GreaterOrEqual);

    private static readonly KeywordSet GoesOn = KeywordSet.Of(
        Keyword.True, Keyword.False, Keyword.And, Keyword.Or, Keyword.Not, Keyword.Where, Keyword.In, Keyword.Is, Keyword.Ignoring);

    private static readonly ExpectKind Sign = new(Comparisons, SyntaxKind.Comparison);

    private readonly SubtrahendParser subtrahend = new(field);

    private readonly Parser<SyntaxToken, MissingTail> missing = Parser.Map(
        (keyword, word) => new MissingTail(keyword, word),
        Tokens.Expect(Keyword.Is),
        Tokens.Expect(Keyword.Missing));

    private readonly WhenKeyword<IgnoringCaseSyntax> ignoringCase = Tokens.When(Keyword.Ignoring, Parser.Map(
        (keyword, word) => new IgnoringCaseSyntax(keyword, word),
        Tokens.Expect(Keyword.Ignoring),
        Tokens.Expect(Keyword.Case)));

    private readonly Parser<SyntaxToken, InTail> within = Parser.Map(
        (keyword, open, values, close) => new InTail(keyword, open, values, close),
        Tokens.Expect(Keyword.In),
        Tokens.OpenParen,
        Tokens.ByCommas(value),
        Tokens.CloseParen);

    protected override PredicateSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        if (state.Current.Keyword != Keyword.Not)
        {
            return ReadOperand(ref state, ref expecteds);
        }

        var not = state.Take();
        return new NegationSyntax(not, ReadOperand(ref state, ref expecteds));
    }

    private PredicateSyntax ReadOperand(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        if (state.Current.Kind == SyntaxKind.OpenParen)
        {
            return (state.Current.Flags & TokenFlags.TooDeep) == 0
                ? Run(group, ref state, ref expecteds)
                : ReadTooDeep(ref state);
        }

        if (!field.Begins(ref state))
        {
            var token = SyntaxToken.MissingBefore(state.Current, SyntaxKind.TestOrGroup);
            return new FieldTestSyntax(new FieldSyntax([token], []));
        }

        return ReadTail(Run(field, ref state, ref expecteds), ref state, ref expecteds);
    }

    private PredicateSyntax ReadTail(
        FieldSyntax tested,
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var taken = Run(subtrahend, ref state, ref expecteds);
        if (taken is not null || Comparisons.Contains(state.Current.Kind))
        {
            var comparison = Run(Sign, ref state, ref expecteds);
            var other = IsOtherField(ref state) ? Run(field, ref state, ref expecteds) : null;
            var compared = other is null ? Run(value, ref state, ref expecteds) : null;
            return new ComparisonTestSyntax(tested, taken, comparison, compared, other, Run(ignoringCase, ref state, ref expecteds));
        }

        switch (state.Current.Keyword)
        {
            case Keyword.In:
                var tail = Run(within, ref state, ref expecteds);
                return new InTestSyntax(
                    tested, tail.Keyword, tail.Open, tail.Values.Elements, tail.Values.Separators, tail.Close,
                    Run(ignoringCase, ref state, ref expecteds));
            case Keyword.Is:
                var isMissing = Run(missing, ref state, ref expecteds);
                return new MissingTestSyntax(tested, isMissing.Keyword, isMissing.Word);
            default:
                return new FieldTestSyntax(tested);
        }
    }

    /// <summary>Whether a field is what is compared with. A word that goes on with the sentence is none, however a field may be called.</summary>
    private bool IsOtherField(ref ParseState<SyntaxToken> state) =>
        state.Current.Kind != SyntaxKind.Number && !GoesOn.Contains(state.Current.Keyword) && !context.Own.Contains(state.Current.Keyword) && field.Begins(ref state);

    private TooDeepSyntax ReadTooDeep(ref ParseState<SyntaxToken> state)
    {
        var tokens = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var depth = 0;
        do
        {
            depth += state.Current.Kind switch { SyntaxKind.OpenParen => 1, SyntaxKind.CloseParen => -1, _ => 0 };
            tokens.Add(state.Take());
        }
        while (depth > 0 && !EndsRule(ref state));

        var skipped = new TooDeepSyntax([.. tokens.AsSpan()]);
        tokens.Dispose();
        return skipped;
    }

    private bool EndsRule(ref ParseState<SyntaxToken> state) =>
        context.Ends(ref state) || (state.Current.IsFirstOnLine && context.Own.Contains(state.Current.Keyword));

    private readonly record struct MissingTail(SyntaxToken Keyword, SyntaxToken Word);

    private readonly record struct InTail(
        SyntaxToken Keyword, SyntaxToken Open, Separated<ValueSyntax> Values, SyntaxToken Close);
}
