using System.Runtime.CompilerServices;

namespace Mapping.Compiler.Syntax.Parsing;

/// <summary>A set of keywords as bits; <see cref="Keyword.None"/> is in none.</summary>
internal readonly record struct KeywordSet(ulong Low, ulong High)
{
    public static KeywordSet Of(params ReadOnlySpan<Keyword> keywords)
    {
        var set = default(KeywordSet);
        foreach (var keyword in keywords)
        {
            set |= (int)keyword < 64 ? new KeywordSet(1UL << (int)keyword, 0) : new KeywordSet(0, 1UL << ((int)keyword - 64));
        }

        return set;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(Keyword keyword) =>
        (((int)keyword < 64 ? Low >> (int)keyword : High >> ((int)keyword - 64)) & 1) != 0;

    public static KeywordSet operator |(KeywordSet left, KeywordSet right) => new(left.Low | right.Low, left.High | right.High);
}
