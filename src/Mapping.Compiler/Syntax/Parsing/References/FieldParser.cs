using System.Buffers;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>
/// <c>field = fieldpart [ key ] { "." ( fieldpart | "*" ) [ key ] } [ unit ]; fieldpart = NAME | UPPER | QUOTED | NUM; unit = "as" NAME, in rules; key = "[" fieldpart { "." fieldpart } "=" value "]"</c>
/// </summary>
/// <param name="context">Where it stands.</param>
/// <param name="unit">Reads the name of a unit behind "as"; null where the field is not measured.</param>
internal sealed class FieldParser(BlockContext context, Parser<SyntaxToken, SyntaxToken>? unit = null) : TotalParser<FieldSyntax>
{
    public static readonly KindSet Parts = KindSet.Of(SyntaxKind.Name, SyntaxKind.Upper, SyntaxKind.Quoted, SyntaxKind.Number);

    private static readonly ExpectKind Equal = new(KindSet.Of(SyntaxKind.Equals), SyntaxKind.Equals);

    private static readonly ExpectKind Close = new(KindSet.Of(SyntaxKind.CloseBracket), SyntaxKind.CloseBracket);

    private readonly ValueParser value = new(context);

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
        var field = state.Current.Kind is SyntaxKind.Dot or SyntaxKind.OpenBracket
            ? ReadRest(first, takesKeys: true, ref state, ref expecteds)
            : new FieldSyntax([first], []);
        if (unit is null || state.Current.Keyword != Keyword.As)
        {
            return field;
        }

        var keyword = state.Take();
        return field with { ReadAs = new ReadAsSyntax(keyword, Run(unit, ref state, ref expecteds)) };
    }

    /// <param name="first">The first part.</param>
    /// <param name="takesKeys">Whether elements may be picked: not within the key of another one, so that brackets never nest.</param>
    /// <param name="state">Stands behind the first part.</param>
    /// <param name="expecteds">Not used.</param>
    private FieldSyntax ReadRest(
        in SyntaxToken first, bool takesKeys, ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var parts = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        var dots = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        List<ElementKeySyntax>? keys = null;
        parts.Add(first);
        while (state.Current.Kind == SyntaxKind.Dot || (takesKeys && state.Current.Kind == SyntaxKind.OpenBracket))
        {
            if (state.Current.Kind == SyntaxKind.OpenBracket)
            {
                (keys ??= []).Add(ReadKey(parts.Count - 1, ref state, ref expecteds));
                continue;
            }

            dots.Add(state.Take());
            parts.Add(state.Current.Kind == SyntaxKind.Star ? state.Take() : ReadPart(ref state));
        }

        var field = new FieldSyntax([.. parts.AsSpan()], [.. dots.AsSpan()]) { Keys = keys is null ? [] : [.. keys] };
        parts.Dispose();
        dots.Dispose();
        return field;
    }

    private ElementKeySyntax ReadKey(int part, ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var open = state.Take();
        var key = ReadRest(ReadPart(ref state), takesKeys: false, ref state, ref expecteds);
        var sign = Run(Equal, ref state, ref expecteds);
        var wanted = Run(value, ref state, ref expecteds);
        return new ElementKeySyntax(part, open, key, sign, wanted, Run(Close, ref state, ref expecteds));
    }

    private SyntaxToken ReadPart(ref ParseState<SyntaxToken> state) =>
        Begins(ref state) ? state.Take() : SyntaxToken.MissingBefore(state.Current, SyntaxKind.Field);
}
