using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>value = STRING | DATE | "true" | "false" | [ "-" ] NUM [ "%" | unit ]</c></summary>
internal sealed class ValueParser(BlockContext context) : TotalParser<ValueSyntax>
{
    protected override ValueSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var token = state.Current;
        if (token.Kind is SyntaxKind.String or SyntaxKind.Date || token.Keyword is Keyword.True or Keyword.False)
        {
            return new ValueSyntax(null, state.Take(), null);
        }

        if (token.Kind is not (SyntaxKind.Minus or SyntaxKind.Number))
        {
            return new ValueSyntax(null, SyntaxToken.MissingBefore(token, SyntaxKind.Value), null);
        }

        SyntaxToken? minus = token.Kind == SyntaxKind.Minus ? state.Take() : null;
        var number = Run(Tokens.Number, ref state, ref expecteds);
        return new ValueSyntax(minus, number, ReadSuffix(number, ref state));
    }

    private SyntaxToken? ReadSuffix(in SyntaxToken number, ref ParseState<SyntaxToken> state) =>
        !number.IsMissing && (state.Current.Kind == SyntaxKind.Percent || ExpectUnit.IsUnit(state.Current, context))
            ? state.Take()
            : null;
}
