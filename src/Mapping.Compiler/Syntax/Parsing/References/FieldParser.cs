using System.Buffers;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary><c>field = fieldpart { "." ( fieldpart | "*" ) }; fieldpart = NAME | UPPER | QUOTED | NUM</c></summary>
internal sealed class FieldParser(BlockContext context) : TotalParser<FieldSyntax>
{
    public static readonly KindSet Parts = KindSet.Of(SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted, SyntaxKind.Number);

    public bool Begins(ref ParseState<SyntaxToken> state)
    {
        var token = state.Current;
        return Parts.Contains(token.Kind)
            && !(token.Keyword != Keyword.None && context.StopsField(state.LookAhead(Anchors.LookAhead)));
    }

    protected override FieldSyntax Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var first = ReadPart(ref state);
        return state.Current.Kind == SyntaxKind.Dot
            ? ReadRest(first, ref state)
            : new FieldSyntax([first], []);
    }

    private FieldSyntax ReadRest(in SyntaxToken first, ref ParseState<SyntaxToken> state)
    {
        var parts = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var dots = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        parts.Add(first);
        while (state.Current.Kind == SyntaxKind.Dot)
        {
            dots.Add(state.Take());
            parts.Add(state.Current.Kind == SyntaxKind.Star ? state.Take() : ReadPart(ref state));
        }

        var field = new FieldSyntax([.. parts.AsSpan()], [.. dots.AsSpan()]);
        parts.Dispose();
        dots.Dispose();
        return field;
    }

    private SyntaxToken ReadPart(ref ParseState<SyntaxToken> state) =>
        Begins(ref state) ? state.Take() : SyntaxToken.MissingBefore(state.Current, SyntaxKind.Field);
}
