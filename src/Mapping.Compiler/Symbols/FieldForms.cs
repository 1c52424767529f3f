using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>How the forms of fields are spelled, and how a path of a field table says one. The set is closed.</summary>
public static class FieldForms
{
    /// <summary>Begins the part of a path that says a form; no name in a source holds it.</summary>
    private const char Mark = '\r';

    /// <summary>Every form in the spelling that is offered.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetValues<FieldForm>().Select(NameOf)];

    public static string NameOf(FieldForm form) => form.ToString().ToLowerInvariant();

    /// <summary>The form that a word names, or null.</summary>
    public static FieldForm? Find(string word)
    {
        var index = Names.IndexOf(word);
        return index < 0 ? null : Enum.GetValues<FieldForm>()[index];
    }

    /// <summary>The part behind the path of a field that takes it in a form.</summary>
    public static string PartOf(FieldForm form) => $"{Mark}{NameOf(form)}";

    /// <summary>The form that a part of a path says; null where it is the name of a field.</summary>
    public static FieldForm? Of(string part) => part.Length > 0 && part[0] == Mark ? Find(part[1..]) : null;
}
