using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Hover;

/// <summary>A field of a feed: its type and what its values look like.</summary>
internal static class FieldText
{
    public static string Of(InspectedField field) => new Markdown().Title(field.Path, Line(field, isEscaped: false)).Paragraph(Presence(field)).ToString();

    /// <summary>The field as the records have it; null where nobody has looked at them.</summary>
    public static string? Of(FieldSubject subject, IFieldKnowledge fields)
    {
        if (subject.Feed is not { } feed || fields.Of(feed) is not { } inspection)
        {
            return null;
        }

        var path = FieldNames.Of(subject.Field.Parts);
        return inspection.Fields.FirstOrDefault(field => field.Path == path) is { } found
            ? Of(found)
            : new Markdown().Title(path, $"no record of {feed.Name} has it").ToString();
    }

    /// <summary>Type and samples in one line of Markdown.</summary>
    public static string Line(InspectedField field, bool isEscaped = true)
    {
        var line = $"{FieldWords.KindOf(field)}: {Values(field)}";
        return isEscaped ? Markdown.Escape(line) : line;
    }

    private static string Values(InspectedField field) => field is { Min: { } min, Max: { } max }
        ? string.Create(CultureInfo.InvariantCulture, $"{min} to {max}")
        : string.Join(", ", field.Samples);

    private static string? Presence(InspectedField field) =>
        field.Missing == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{field.Missing} of {field.Missing + field.Present} records lack it");
}
