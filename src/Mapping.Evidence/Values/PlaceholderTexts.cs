using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Values;

/// <summary>Texts that people write in a field where they have nothing to write, see <see cref="Placeholders"/>.</summary>
/// <param name="known">Those of which a rule says what they mean.</param>
internal sealed class PlaceholderTexts(IEnumerable<string> known)
{
    private const int MaxLength = 16;

    private readonly ImmutableArray<string> known = [.. known];

    /// <summary>Whether a text is a placeholder of which the rule says nothing.</summary>
    public bool IsOpen(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxLength)
        {
            return UuidText.IsOfNothing(text) && !IsKnown(Encoding.UTF8.GetString(text));
        }

        Span<char> letters = stackalloc char[MaxLength];
        var word = letters[..Encoding.UTF8.GetChars(text, letters)];
        return Placeholders.IsText(word.Trim()) && !IsKnown(word);
    }

    private bool IsKnown(ReadOnlySpan<char> word)
    {
        foreach (var text in known)
        {
            if (word.SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }
}
