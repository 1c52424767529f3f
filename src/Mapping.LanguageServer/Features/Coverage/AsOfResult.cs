namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record AsOfResult(string AsOf);
