using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>amount = [ "-" ] NUM [ "%" | unit | UPPER ]</c></summary>
internal sealed class AmountParser : TotalParser<ValueSyntax>
{
    protected override ValueSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        SyntaxToken? minus = state.Current.Kind == SyntaxKind.Minus ? state.Take() : null;
        var number = Run(Tokens.Number, ref state, ref expecteds);
        return new ValueSyntax(minus, number, !number.IsMissing && IsSuffix(state.Current) ? state.Take() : null);
    }

    /// <summary>A word that is none of those that may follow is taken for a misspelled unit.</summary>
    private static bool IsSuffix(in SyntaxToken token) => token.Kind == SyntaxKind.Percent
        || (token.Kind is SyntaxKind.Name or SyntaxKind.Upper && !token.IsFirstOnLine && token.Keyword is not (Keyword.Set or Keyword.By or Keyword.Because or Keyword.Approved));
}
