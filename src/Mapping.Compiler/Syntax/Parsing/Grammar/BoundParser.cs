using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>value | NAME</c>: what a figure is compared with. On the next line a name begins something else.</summary>
internal sealed class BoundParser(BlockContext context, Parser<SyntaxToken, ValueSyntax> value) : TotalParser<ValueSyntax>
{
    protected override ValueSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        IsLimit(state.Current) ? new ValueSyntax(null, state.Take(), null) : Run(value, ref state, ref expecteds);

    private bool IsLimit(in SyntaxToken token) =>
        token is { Kind: SyntaxKind.Name, IsFirstOnLine: false, Keyword: not (Keyword.True or Keyword.False or Keyword.For or Keyword.And or Keyword.Or) }
        && !context.Own.Contains(token.Keyword);
}
