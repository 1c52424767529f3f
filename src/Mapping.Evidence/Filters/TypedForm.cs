using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Filters;

/// <summary>A text as it is compared with others of which it may be a slip, worked out once: one text of a rule meets many of records.</summary>
internal sealed class TypedForm
{
    /// <summary>What is longer is no word of a list that somebody chooses from, but may tell a verdict.</summary>
    private const int Longest = NearestName.LongestName;

    /// <summary>Where each word begins.</summary>
    private readonly List<int> starts = [];

    private string[]? meant;

    private TypedForm(string seen)
    {
        Seen = seen;
        Words = WordsOf(seen, starts);
        Joined = string.Concat(Words);
        Digits = string.Concat(seen.Where(char.IsDigit));
    }

    /// <summary>A text as it is compared here; null where it has no letters.</summary>
    public static TypedForm? Of(ReadOnlySpan<byte> text)
    {
        var form = Appearance.Of(Encoding.UTF8.GetString(Spelling.Trim(text)));
        return form.AsSpan().ContainsAnyInRange('A', 'Z') || form.Any(char.IsLetter) ? new TypedForm(form) : null;
    }

    /// <summary>Whether it is too long for a word of a list.</summary>
    public bool IsLong => Seen.Length > Longest;

    /// <summary>The text as it looks, see <see cref="Compiler.Text.Appearance"/>.</summary>
    public string Seen { get; }

    /// <summary>Its runs of letters and digits.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What each of them is likely to mean: of all forms of a verdict one, see <see cref="Inflections.MeantBy"/>.</summary>
    public IReadOnlyList<string> Meant => meant ??= [.. Words.Select(Inflections.MeantBy)];

    /// <summary>The words without what stands between them.</summary>
    public string Joined { get; }

    /// <summary>What differs here is another number.</summary>
    public string Digits { get; }

    /// <summary>What stands between a word and the one after it.</summary>
    public string Between(int word) => Seen[(starts[word] + Words[word].Length)..starts[word + 1]];

    private static List<string> WordsOf(string text, List<int> starts)
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
                starts.Add(start);
                start = -1;
            }
        }

        return words;
    }
}
