namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>How digests are shown to people.</summary>
public static class DigestWords
{
    /// <summary>Enough to tell files apart; JSON gives the whole digest.</summary>
    private const int DigitsShown = 12;

    /// <summary>The first digits of a digest.</summary>
    public static string Of(string digest) => digest[..Math.Min(digest.Length, DigitsShown)];
}
