using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// A parser that cannot fail: where the text does not go on as expected it puts missing tokens into its result.
/// The whole grammar is made of such parsers, so nothing ever backtracks.
/// </summary>
internal abstract class TotalParser<T> : Parser<SyntaxToken, T>
{
    public sealed override bool TryParse(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds,
        [MaybeNullWhen(false)] out T result)
    {
        result = Read(ref state, ref expecteds);
        return true;
    }

    protected abstract T Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds);

    protected static TPart Run<TPart>(
        Parser<SyntaxToken, TPart> parser,
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds) =>
        parser.TryParse(ref state, ref expecteds, out var result)
            ? result
            : throw new UnreachableException("The grammar holds a parser that can fail.");
}
