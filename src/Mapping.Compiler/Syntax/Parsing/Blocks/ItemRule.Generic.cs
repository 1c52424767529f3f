using System.Diagnostics;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <inheritdoc/>
internal sealed class ItemRule<T>(Keyword keyword, KindSet next, Parser<SyntaxToken, T> item) : ItemRule(keyword, next)
    where T : ItemSyntax
{
    public override ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds) =>
        item.TryParse(ref state, ref expecteds, out var result)
            ? result
            : throw new UnreachableException("The grammar holds a parser that can fail.");
}
