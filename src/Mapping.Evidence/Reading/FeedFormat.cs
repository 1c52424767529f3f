namespace Mapping.Evidence.Reading;

/// <summary>The formats of evidence.</summary>
public enum FeedFormat
{
    Csv,
    Json,
    JsonLines,
    JUnit,
    Otlp,
    Sarif,
    Xlsx,
    Yaml,
}
