namespace Mapping.LanguageServer.Protocol;

internal sealed record ProgressTokenParams(string Token);
