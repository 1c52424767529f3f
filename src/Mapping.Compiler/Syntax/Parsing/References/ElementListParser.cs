using System.Buffers;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// The names after <c>on</c>. Only here a comma needs a second token of look-ahead: with a name it goes on with the elements,
/// with anything else it begins the next reference.
/// </summary>
internal sealed class ElementListParser(BlockContext context, Parser<SyntaxToken, SyntaxToken> name) : TotalParser<NameListSyntax>
{
    protected override NameListSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var first = Run(name, ref state, ref expecteds);
        return NameFollows(ref state)
            ? ReadRest(first, ref state)
            : new NameListSyntax([first], []);
    }

    private NameListSyntax ReadRest(in SyntaxToken first, ref ParseState<SyntaxToken> state)
    {
        var names = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var commas = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        names.Add(first);
        while (NameFollows(ref state))
        {
            commas.Add(state.Take());
            names.Add(state.Take());
        }

        var list = new NameListSyntax([.. names.AsSpan()], [.. commas.AsSpan()]);
        names.Dispose();
        commas.Dispose();
        return list;
    }

    private bool NameFollows(ref ParseState<SyntaxToken> state)
    {
        if (state.Current.Kind != SyntaxKind.Comma)
        {
            return false;
        }

        var ahead = state.LookAhead(Anchors.LookAhead + 1)[1..];
        return ahead[0].Kind == SyntaxKind.Name && !context.StopsName(ahead);
    }
}
