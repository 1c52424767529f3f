using System.Collections.Immutable;
using System.Text;

namespace Mapping.Evidence.Filters;

/// <summary>A text of a rule with what may be the same, mistyped; see <see cref="Mistyping"/>, or with more around it, see <see cref="WordWithin"/>.</summary>
internal sealed class NearText
{
    private NearText(string text, TypedForm form, ImmutableArray<string> known)
    {
        Text = text;
        Form = form;
        Known = known;
    }

    public string Text { get; }

    public TypedForm Form { get; }

    /// <summary>What else the rule compares the field with: of these it says itself that they are other words.</summary>
    public ImmutableArray<string> Known { get; }

    /// <summary>Null for a text without letters, or that is no word.</summary>
    /// <param name="text">What the rule wants.</param>
    /// <param name="known">What else the rule compares the field with: of these it says itself that they are other words.</param>
    /// <param name="forms">Forms of texts that were worked out already: many rules want the same.</param>
    public static NearText? Of(string text, ImmutableArray<string> known, Dictionary<string, TypedForm?> forms)
    {
        if (!forms.TryGetValue(text, out var form))
        {
            form = TypedForm.Of(Encoding.UTF8.GetBytes(text));
            forms.Add(text, form);
        }

        return form is null or { IsLong: true } ? null : new NearText(text, form, known);
    }

    /// <summary>The same for one text alone.</summary>
    public static NearText? Of(string text, IEnumerable<string> known) => Of(text, [.. known], []);

    public bool IsNear(ReadOnlySpan<byte> found) =>
        TypedForm.Of(found) is { } other && NearnessOf(other, Form) != Nearness.None && !Knows(Encoding.UTF8.GetString(found));

    /// <summary>Whether the rule says itself that a text is another word.</summary>
    public bool Knows(string text) => Known.Contains(text);

    /// <summary>Of a longer text than any that somebody chooses from a list, only verdicts in it are looked at.</summary>
    public static Nearness NearnessOf(TypedForm found, TypedForm wanted) =>
        found.IsLong ? Inflections.HasVerdict(wanted) && WordWithin.Holds(found, wanted) ? Nearness.Within : Nearness.None
        : Mistyping.SlipsBetween(found, wanted) is { } slips ? Inflections.AreForms(found, wanted) ? Nearness.Form : slips > 1 ? Nearness.Loose : Nearness.Close
        : Inflections.AreForms(found, wanted) ? Nearness.Form
        : WordWithin.Holds(found, wanted) ? Nearness.Within
        : Nearness.None;
}
