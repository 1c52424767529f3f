namespace Mapping.Evidence.Reading;

/// <summary>The formats of evidence.</summary>
public enum FeedFormat
{
    Csv,
    Dsse,
    Json,
    JsonLines,
    JUnit,
    Otlp,
    Sarif,
    Xlsx,
    Yaml,
}
