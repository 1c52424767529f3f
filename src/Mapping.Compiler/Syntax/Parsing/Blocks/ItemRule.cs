using Pidgin;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>An item, the keyword that begins it, and the kinds of token that may follow the keyword.</summary>
internal abstract class ItemRule(Keyword keyword, KindSet next)
{
    protected static readonly KindSet Names = KindSet.Of(SyntaxKind.Name);

    public Keyword Keyword { get; } = keyword;

    public KindSet Next { get; } = next;

    public abstract ItemSyntax Read(ref ParseState<SyntaxToken> state, ref PooledList<Expected<SyntaxToken>> expecteds);

    public static ItemRule Of<T>(Keyword keyword, Parser<SyntaxToken, T> item, params ReadOnlySpan<SyntaxKind> next)
        where T : ItemSyntax =>
        new ItemRule<T>(keyword, next.IsEmpty ? Names : KindSet.Of(next), item);
}
