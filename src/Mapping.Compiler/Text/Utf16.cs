namespace Mapping.Compiler.Text;

/// <summary>
/// Knows text that was saved as UTF-16. Read as UTF-8 it is valid as often as not, with a NUL beside every letter, and a thousand
/// complaints about these would say nothing.
/// </summary>
public static class Utf16
{
    /// <summary>More of a file says no more.</summary>
    private const int Looked = 256;

    private const int Fewest = 4;

    /// <summary>Whether it begins with a mark of UTF-16, or every second byte of most pairs at its beginning is NUL.</summary>
    public static bool Looks(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        var (even, odd, length) = (0, 0, Math.Min(bytes.Length, Looked) & ~1);
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return length >= Fewest && (IsMost(even, odd) || IsMost(odd, even));

        bool IsMost(int nul, int other) => other == 0 && nul * 4 > length;
    }
}
