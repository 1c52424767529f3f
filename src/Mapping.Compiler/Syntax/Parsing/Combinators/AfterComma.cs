using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>An optional clause that begins with a comma; the token after it tells whether it is this one.</summary>
internal sealed class AfterComma<T>(SyntaxKind kind, Keyword keyword, Parser<SyntaxToken, T> clause) : TotalParser<T?>
    where T : class
{
    protected override T? Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Kind == SyntaxKind.Comma && IsClause(state.Next())
            ? Run(clause, ref state, ref expecteds)
            : null;

    private bool IsClause(in SyntaxToken token) => token.Kind == kind && (keyword == Keyword.None || token.Keyword == keyword);
}
