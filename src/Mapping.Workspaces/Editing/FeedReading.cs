using Mapping.Compiler.Symbols;

namespace Mapping.Workspaces.Editing;

/// <summary>The part of a feed's declaration that decides what is read of it, and how.</summary>
internal readonly record struct FeedReading(string Files, string Format, string Fields)
{
    public static FeedReading Of(FeedSymbol feed) => new(
        string.Join('\n', feed.Files.Select(file => file.Pattern)),
        $"{feed.Format} {PathOf(feed.RecordsAt)}",
        $"{PathOf(feed.TimeField)} {feed.TimeFormat} {PathOf(feed.TimeOfFile)} {feed.HasTimeInName} {PathOf(feed.KeyField)}");

    private static string PathOf(FieldPath? field) => field is null ? "" : FieldNames.Of(field.Parts);
}
