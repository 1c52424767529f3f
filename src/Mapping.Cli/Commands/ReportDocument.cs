namespace Mapping.Cli.Commands;

/// <summary>A document of <c>mapping report</c>.</summary>
internal sealed record ReportDocument(string View, ReportFormat Format, Action<Stream, ReportSource> Write);
