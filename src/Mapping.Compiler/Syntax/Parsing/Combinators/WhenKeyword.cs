using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>An optional clause that is recognized by its keyword.</summary>
internal sealed class WhenKeyword<T>(Keyword keyword, Parser<SyntaxToken, T> clause) : TotalParser<T?>
    where T : class
{
    protected override T? Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Current.Keyword == keyword ? Run(clause, ref state, ref expecteds) : null;
}
