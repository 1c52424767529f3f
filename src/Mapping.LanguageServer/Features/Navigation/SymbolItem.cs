using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Navigation;

internal sealed record SymbolItem(string Name, int Kind, string? ContainerName, Location Location);
