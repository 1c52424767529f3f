using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says where times come from, if not from the records: somebody has to be believed then.</summary>
public static class TimeWords
{
    /// <summary>As contracts have it.</summary>
    public static string NameOf(TimeSource source) => source switch
    {
        TimeSource.Field => "field",
        TimeSource.File => "file",
        TimeSource.Name => "name",
    };

    /// <summary>For example <c>time from the file's name</c>; null where records say it.</summary>
    public static string? Of(TimeSource source) => source switch
    {
        TimeSource.Field => null,
        TimeSource.File => "one time for the whole file",
        TimeSource.Name => "time from the file's name",
    };

    /// <summary>The same after a comma, of what a rule reads; nothing where records say it.</summary>
    internal static string Suffix(FeedReference? feed) => feed is not null && Of(feed.TimeSource) is { } words ? $", {words}" : "";

    /// <summary>Where the times of a feed stand, if not in a field that reads them as they are; else null.</summary>
    public static string? OfFeed(FeedSymbol feed) => feed switch
    {
        { TimeOfFile: { } field } => $"time of file {FieldNames.Of(field.Parts)}: {Of(feed.TimeSource)}",
        { HasTimeInName: true } => Of(feed.TimeSource),
        { TimeField: { } field, TimeFormat: { } format } => $"time {FieldNames.Of(field.Parts)} as \"{format}\"",
        _ => null,
    };
}
