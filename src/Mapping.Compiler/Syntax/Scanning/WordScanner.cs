namespace Mapping.Compiler.Syntax.Scanning;

/// <summary>Measures names and capitalized words.</summary>
internal static class WordScanner
{
    /// <summary>The end of the word that begins at <paramref name="start"/>; a hyphen belongs to it only between word parts.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = Characters.EndOfWordRun(text, start);
        while (end < text.Length && Continues(text, end))
        {
            end = Characters.EndOfWordRun(text, end + 1);
        }

        return end;
    }

    /// <summary>Whether a field of a tool begins here that is a word but for its first sign, such as <c>@timestamp</c>, <c>_id</c>, <c>$date</c>.</summary>
    public static bool IsMarkedField(ReadOnlySpan<char> text, int start) =>
        text[start] is '@' or '$' or '_' && start + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[start + 1]) || text[start + 1] == '_');

    private static bool Continues(ReadOnlySpan<char> text, int position) => text[position] == '-'
        ? position + 1 < text.Length && text[position + 1] != '_' && Characters.IsWordPart(text[position + 1])
        : text[position] > '\x7F' && Characters.IsWordPart(text[position]);
}
