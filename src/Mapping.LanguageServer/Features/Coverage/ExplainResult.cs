namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record ExplainResult(string Title, string Markdown);
