namespace Mapping.LanguageService.Symbols;

/// <summary>Says how well a text fits what somebody typed: the letters in their order, whatever stands between.</summary>
internal static class FuzzyMatch
{
    private const int Same = 1000;
    private const int Beginning = 800;
    private const int WordBeginning = 600;
    private const int Inside = 400;
    private const int Scattered = 200;

    /// <summary>The higher the better; null where it does not fit. Blanks that were typed may be skipped.</summary>
    public static int? Score(string query, string text)
    {
        var typed = query.Trim();
        if (typed.Length == 0)
        {
            return 0;
        }

        var index = text.IndexOf(typed, StringComparison.OrdinalIgnoreCase);
        return index switch
        {
            0 when text.Length == typed.Length => Same,
            0 => Beginning,
            > 0 => FindAtWord(typed, text, index) ? WordBeginning : Inside,
            _ => ScoreScattered(typed, text),
        };
    }

    private static bool FindAtWord(string typed, string text, int index)
    {
        for (; index >= 0; index = text.IndexOf(typed, index + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWordStart(text, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters that begin words raise, gaps lower it.</summary>
    private static int? ScoreScattered(string typed, string text)
    {
        var (position, starts, gaps) = (-1, 0, 0);
        foreach (var c in typed)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            var next = text.AsSpan(position + 1).IndexOfAny(char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            if (next < 0)
            {
                return null;
            }

            gaps += position < 0 || next == 0 ? 0 : 1;
            position += next + 1;
            starts += IsWordStart(text, position) ? 1 : 0;
        }

        return Math.Clamp(Scattered + (8 * starts) - (10 * gaps), 1, Inside - 1);
    }

    private static bool IsWordStart(string text, int index) => index == 0 || !char.IsLetterOrDigit(text[index - 1]);
}
