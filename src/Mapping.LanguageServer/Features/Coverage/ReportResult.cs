namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record ReportResult(string Html);
