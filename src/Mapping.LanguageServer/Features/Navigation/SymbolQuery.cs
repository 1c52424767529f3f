namespace Mapping.LanguageServer.Features.Navigation;

internal sealed record SymbolQuery(string Query);
