using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Reading;

/// <summary>Which format a file has: as its name tells, or as a feed says.</summary>
public static class FeedFormats
{
    private const string Compressed = ".gz";

    /// <summary>The longer ending first where one ends with the other.</summary>
    private static readonly (string Ending, FeedFormat Format)[] Endings =
    [
        (".sarif.json", FeedFormat.Sarif),
        (".sarif", FeedFormat.Sarif),
        (".jsonl", FeedFormat.JsonLines),
        (".ndjson", FeedFormat.JsonLines),
        (".json", FeedFormat.Json),
        (".csv", FeedFormat.Csv),
        (".tsv", FeedFormat.Csv),
        (".xml", FeedFormat.JUnit),
    ];

    /// <summary>The format of a file of a feed: as the feed says, else as the file's name tells; or null.</summary>
    public static FeedFormat? Of(FeedSymbol feed, string path) => feed.Format is { } name ? Parse(name) : Of(path);

    /// <summary>The format that the ending of a file's name tells, or null.</summary>
    public static FeedFormat? Of(string path)
    {
        var name = IsCompressed(path) ? path.AsSpan(0, path.Length - Compressed.Length) : path.AsSpan();
        foreach (var (ending, format) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>The format that a word of <see cref="FeedNames.Formats"/> means, or null.</summary>
    public static FeedFormat? Parse(string name) => name switch
    {
        "csv" => FeedFormat.Csv,
        "json" => FeedFormat.Json,
        "jsonl" => FeedFormat.JsonLines,
        "junit" => FeedFormat.JUnit,
        "sarif" => FeedFormat.Sarif,
        _ => null,
    };

    public static bool IsCompressed(string path) => path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase);
}
