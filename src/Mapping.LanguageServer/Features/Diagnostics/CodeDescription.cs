namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record CodeDescription(string Href);
