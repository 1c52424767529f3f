using System.Collections.Immutable;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Suggesting;

/// <summary>What a feed that only names its files can say besides, by what was seen in them; no file is read for it.</summary>
public static class KnownItems
{
    /// <summary>Its items in their order, the one of the format first; empty where nothing says when its records were, or not all of them can be read.</summary>
    /// <param name="seen">What was seen of the feed.</param>
    public static ImmutableArray<string> Of(FeedInspection seen)
    {
        if (seen.Files is not [.., { Format: { } format }] || seen.Records == 0 || !FormatFinder.IsWhole(seen) || format is FeedFormat.Sarif or FeedFormat.JUnit or FeedFormat.Otlp)
        {
            return [];
        }

        var items = OfList(seen, format) ?? (TimeOf(seen) is { } time ? [time, .. UnitWords.Of(seen)] : []);
        return items.Any(item => HiddenCharacters.Find(item, 0) >= 0) ? [] : items;
    }

    /// <summary>A list in the document, without what stands around it: that may be called as a field of an element.</summary>
    private static ImmutableArray<string>? OfList(FeedInspection seen, FeedFormat format)
    {
        if (seen.Feed.Format is not null || !FeedNames.HasRecordsInside(InspectionNames.NameOf(format))
            || RecordLists.Of(seen).FirstOrDefault(list => !list.Parts[..^1].Contains(FieldPath.EachElement)) is not { } list)
        {
            return null;
        }

        var own = TimeFields.Ranked(list.Fields).FirstOrDefault();
        var time = own is not null ? $"time {FieldNames.Of(list.Within(own))}"
            : TimeFields.OfEach(seen).FirstOrDefault() is { } around ? $"time of file {around.Path}"
            : null;
        return time is null ? null : [$"format {InspectionNames.NameOf(format)} at {FieldNames.Of(list.Parts[..^1])}", time];
    }

    private static string? TimeOf(FeedInspection seen) =>
        TimeFields.OfEach(seen).FirstOrDefault() is { } each ? $"time {each.Path}"
        : TimeFields.OfFile(seen).FirstOrDefault() is { } file ? $"time of file {file.Path}"
        : null;
}
