using System.Collections.Immutable;
using System.Text;

namespace Mapping.Evidence.Filters;

/// <summary>A text of a rule with what may be the same, mistyped; see <see cref="Mistyping"/>.</summary>
internal sealed class NearText
{
    private readonly TypedForm form;
    private readonly ImmutableArray<string> known;

    private NearText(string text, TypedForm form, ImmutableArray<string> known)
    {
        Text = text;
        this.form = form;
        this.known = known;
    }

    public string Text { get; }

    /// <summary>Null for a text that nobody mistypes.</summary>
    /// <param name="text">What the rule wants.</param>
    /// <param name="known">What else the rule compares the field with: of these it says itself that they are other words.</param>
    /// <param name="forms">Forms of texts that were worked out already: many rules want the same.</param>
    public static NearText? Of(string text, ImmutableArray<string> known, Dictionary<string, TypedForm?> forms)
    {
        if (!forms.TryGetValue(text, out var form))
        {
            form = Mistyping.FormOf(Encoding.UTF8.GetBytes(text), isWanted: true);
            forms.Add(text, form);
        }

        return form is null ? null : new NearText(text, form, known);
    }

    /// <summary>The same for one text alone.</summary>
    public static NearText? Of(string text, IEnumerable<string> known) => Of(text, [.. known], []);

    public bool IsNear(ReadOnlySpan<byte> found) => Mistyping.FormOf(found, isWanted: false) is { } other && IsNear(other, found);

    /// <param name="found">The form of what stands in a record.</param>
    /// <param name="text">How it is written there.</param>
    public bool IsNear(TypedForm found, ReadOnlySpan<byte> text) => Mistyping.AreNear(found, form) && !known.Contains(Encoding.UTF8.GetString(text));
}
