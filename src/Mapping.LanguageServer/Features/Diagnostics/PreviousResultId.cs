namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record PreviousResultId(string Uri, string Value);
