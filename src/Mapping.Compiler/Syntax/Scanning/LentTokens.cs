using System.Buffers;

namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>The tokens of a text in an array of the pool, which gets it back when they are disposed of.</summary>
internal readonly ref struct LentTokens(SyntaxToken[] tokens, int count)
{
    public ReadOnlySpan<SyntaxToken> Span => tokens.AsSpan(0, count);

    public void Dispose() => ArrayPool<SyntaxToken>.Shared.Return(tokens);
}
