namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>Measures what the language has no use for, in pieces as large as one mistake.</summary>
internal static class UnknownScanner
{
    /// <summary>The end of a run of unknown characters, or of a comment or a word in a foreign manner.</summary>
    public static int EndOfUnknown(ReadOnlySpan<char> text, int start, out Keyword meant)
    {
        meant = Keyword.None;
        var c = text[start];
        if (c == '#')
        {
            return start + text[start..Characters.EndOfLine(text, start)].TrimEnd().Length;
        }

        if (c is '&' or '|' or '!')
        {
            return EndOfOperator(text, start, out meant);
        }

        return Characters.IsWordPart(c) ? WordScanner.EndOfWord(text, start) : EndOfRun(text, start);
    }

    /// <summary>The operators of other languages: the parser goes on as if <c>and</c>, <c>or</c>, <c>not</c> stood there.</summary>
    private static int EndOfOperator(ReadOnlySpan<char> text, int start, out Keyword meant)
    {
        var c = text[start];
        meant = c switch { '&' => Keyword.And, '|' => Keyword.Or, _ => Keyword.Not };
        var doubled = c != '!' && start + 1 < text.Length && text[start + 1] == c;
        return doubled ? start + 2 : start + 1;
    }

    private static int EndOfRun(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && !Characters.BeginsToken(text[end]) && text[end] is not ('#' or '&' or '|' or '!'))
        {
            if (Characters.IsWordPart(text[end]))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
