namespace Mapping.Cli.Commands;

/// <summary>How a result is written.</summary>
internal enum ReportFormat
{
    Text,
    Json,
}
