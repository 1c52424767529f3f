namespace Mapping.LanguageServer.Features.Configuration;

internal sealed record ConfigurationItem(string Section);
