using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// A name, or a missing one. A capitalized word is taken for a name where nothing else could stand; the checker reports it.
/// </summary>
internal sealed class ExpectName(BlockContext context, KindSet kinds) : TotalParser<SyntaxToken>
{
    public static readonly KindSet Strict = KindSet.Of(SyntaxKind.Name);
    public static readonly KindSet Capitalized = KindSet.Of(SyntaxKind.Name, SyntaxKind.Upper);

    protected override SyntaxToken Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var token = state.Current;
        return kinds.Contains(token.Kind) && !IsStop(token, ref state)
            ? state.Take(token)
            : SyntaxToken.MissingBefore(token, SyntaxKind.Name);
    }

    private bool IsStop(in SyntaxToken token, ref ParseState<SyntaxToken> state) =>
        token.Keyword != Keyword.None && context.StopsName(state.LookAhead(Anchors.LookAhead));
}
