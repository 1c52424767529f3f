namespace Mapping.LanguageServer.Protocol;

internal sealed record ProgressParams(string Token, WorkDoneProgress Value);
