using System.Globalization;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Hover;

/// <summary>A field of a feed: what it holds, how many records have it, and the values that it takes where it is a category.</summary>
internal static class FieldText
{
    private const int ValuesListed = 10;
    private const int ValuesInLine = 5;

    public static string Of(InspectedField field) => new Markdown()
        .Title(field.Path, FieldWords.KindOf(field))
        .List([Presence(field), Values(field)])
        .ToString();

    /// <summary>The field as the records have it; null where nobody has looked at them.</summary>
    public static string? Of(FieldSubject subject, IFieldKnowledge fields)
    {
        if (subject.Feed is not { } feed || fields.Of(feed) is not { Records: > 0 } inspection)
        {
            return null;
        }

        var path = FieldNames.Of(subject.Field.Parts);
        return inspection.Fields.FirstOrDefault(field => field.Path == path) is { } found ? Of(found) : NotThere(path, feed, inspection);
    }

    /// <summary>Kind and values in one line of Markdown.</summary>
    public static string Line(InspectedField field)
    {
        var shown = ShownValues.Of(field);
        var values = FieldWords.RangeOf(field) ?? string.Join(", ", shown.Take(ValuesInLine).Select(value => value.Value)) + More(shown.Length - ValuesInLine);
        return Markdown.Escape(values.Length == 0 ? FieldWords.LineOf(field) : $"{FieldWords.LineOf(field)}: {values}");
    }

    private static string NotThere(string path, FeedSymbol feed, FeedInspection inspection)
    {
        var looked = inspection.IsSample ? $"none of the {RecordWords.Of(inspection.Records, "record")} of {feed.Name} that were looked at has it" : $"no record of {feed.Name} has it";
        return new Markdown().Title(path, looked).ToString();
    }

    private static string Presence(InspectedField field)
    {
        var all = RecordWords.Of(field.Present + field.Missing, "record");
        return field.Missing == 0
            ? $"in all of {all}"
            : string.Create(CultureInfo.InvariantCulture, $"in {FieldWords.ShareOf(field)} of {all}: {field.Missing} {(field.Missing == 1 ? "lacks" : "lack")} it");
    }

    private static string Values(InspectedField field)
    {
        if (FieldWords.RangeOf(field) is { } range)
        {
            return range;
        }

        var shown = ShownValues.Of(field);
        return shown.IsEmpty
            ? "its values are no categories and stay in their files"
            : string.Join(", ", shown.Take(ValuesListed).Select(value => $"{Markdown.Code(value.Value)} in {RecordWords.Of(value.Count, "record")}")) + More(shown.Length - ValuesListed);
    }

    private static string More(int count) => count > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {count} more") : "";
}
