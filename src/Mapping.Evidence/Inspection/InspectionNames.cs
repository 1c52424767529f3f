using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Inspection;

/// <summary>The words for what is found in feeds.</summary>
public static class InspectionNames
{
    public static string NameOf(InspectedKind kind) => kind switch
    {
        InspectedKind.Text => "text",
        InspectedKind.Number => "number",
        InspectedKind.Time => "date/time",
        InspectedKind.Boolean => "true/false",
        _ => "compound",
    };

    /// <summary>The word that a feed would say.</summary>
    public static string NameOf(FeedFormat format) => format switch
    {
        FeedFormat.Csv => "csv",
        FeedFormat.Dsse => "dsse",
        FeedFormat.Json => "json",
        FeedFormat.JsonLines => "jsonl",
        FeedFormat.JUnit => "junit",
        FeedFormat.Otlp => "otlp",
        FeedFormat.Sarif => "sarif",
        FeedFormat.Xlsx => "xlsx",
        FeedFormat.Yaml => "yaml",
    };
}
