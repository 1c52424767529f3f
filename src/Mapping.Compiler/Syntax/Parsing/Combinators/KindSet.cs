namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A set of token kinds as bits.</summary>
internal readonly record struct KindSet(ulong Bits)
{
    public static KindSet Of(params ReadOnlySpan<SyntaxKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return new KindSet(bits);
    }

    public bool Contains(SyntaxKind kind) => ((Bits >> (int)kind) & 1) != 0;
}
