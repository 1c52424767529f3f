using System.Buffers;
using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>One or more elements with separators between them; most lists have one, and cost one array.</summary>
internal sealed class SeparatedList<T>(Parser<SyntaxToken, T> element, SyntaxKind kind, Keyword keyword)
    : TotalParser<Separated<T>>
{
    protected override Separated<T> Read(
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var first = Run(element, ref state, ref expecteds);
        return IsSeparator(state.Current)
            ? ReadRest(first, ref state, ref expecteds)
            : new Separated<T>([first], []);
    }

    private Separated<T> ReadRest(
        T first,
        ref ParseState<SyntaxToken> state,
        ref PooledList<Expected<SyntaxToken>> expecteds)
    {
        var elements = new PooledList<T>(ArrayPool<T>.Shared);
        var separators = new PooledList<SyntaxToken>(ArrayPool<SyntaxToken>.Shared);
        elements.Add(first);
        while (IsSeparator(state.Current))
        {
            separators.Add(state.Take());
            elements.Add(Run(element, ref state, ref expecteds));
        }

        var result = new Separated<T>([.. elements.AsSpan()], [.. separators.AsSpan()]);
        elements.Dispose();
        separators.Dispose();
        return result;
    }

    /// <summary>A sign such as <c>&amp;&amp;</c> carries the keyword that it stands for elsewhere.</summary>
    private bool IsSeparator(in SyntaxToken token) =>
        keyword == Keyword.None ? token.Kind == kind : token.Keyword == keyword;
}
