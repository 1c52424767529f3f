using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Reading;

/// <summary>Which format a file has: as its name tells, or as a feed says.</summary>
public static class FeedFormats
{
    /// <summary>The format of a file of a feed: as the feed says, else as the file's name tells; or null.</summary>
    public static FeedFormat? Of(FeedSymbol feed, string path) => feed.Format is { } name ? Parse(name) : Of(path);

    /// <summary>The format that the ending of a file's name tells, or null.</summary>
    public static FeedFormat? Of(string path) => FeedNames.FormatOf(path) is { } name ? Parse(name) : null;

    /// <summary>The format that a word of <see cref="FeedNames.Formats"/> means, or null.</summary>
    public static FeedFormat? Parse(string name) => name switch
    {
        "csv" => FeedFormat.Csv,
        FeedNames.Dsse => FeedFormat.Dsse,
        "json" => FeedFormat.Json,
        "jsonl" => FeedFormat.JsonLines,
        "junit" => FeedFormat.JUnit,
        FeedNames.Otlp => FeedFormat.Otlp,
        "sarif" => FeedFormat.Sarif,
        FeedNames.Xlsx => FeedFormat.Xlsx,
        FeedNames.Yaml => FeedFormat.Yaml,
        _ => null,
    };

    public static bool IsCompressed(string path) => FeedNames.IsCompressed(path);
}
