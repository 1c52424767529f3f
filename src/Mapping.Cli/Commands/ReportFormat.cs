namespace Mapping.Cli.Commands;

/// <summary>How a result is written. Each command says which of them it knows.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Markdown,
    Html,
    Xlsx,
    Sarif,
    JUnit,
    GitHub,
    GitLab,
}
