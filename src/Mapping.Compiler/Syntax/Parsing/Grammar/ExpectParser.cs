using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>What is expected: of a figure, or that records have a match in another feed. The words behind <c>expect</c> tell which.</summary>
internal sealed class ExpectParser(Parser<SyntaxToken, ExpectRuleSyntax> figure, Parser<SyntaxToken, MatchRuleSyntax> match) : TotalParser<ItemSyntax>
{
    protected override ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        state.Next().Keyword is Keyword.Match or Keyword.No
            ? Run(match, ref state, ref expecteds)
            : Run(figure, ref state, ref expecteds);
}
