namespace Mapping.Evidence.Filters;

/// <summary>A text as it is compared with others of which it may be a slip, worked out once: one text of a rule meets many of records.</summary>
internal sealed class TypedForm
{
    public TypedForm(string seen)
    {
        Seen = seen;
        Words = WordsOf(seen);
        Joined = string.Concat(Words);
        Digits = string.Concat(seen.Where(char.IsDigit));
    }

    /// <summary>The text as it looks, see <see cref="Compiler.Text.Appearance"/>.</summary>
    public string Seen { get; }

    /// <summary>Its runs of letters and digits.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The words without what stands between them.</summary>
    public string Joined { get; }

    /// <summary>What differs here is another number.</summary>
    public string Digits { get; }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWithin = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWithin && start < 0)
            {
                start = i;
            }
            else if (!isWithin && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
