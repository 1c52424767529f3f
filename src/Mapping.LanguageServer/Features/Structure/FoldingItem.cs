namespace Mapping.LanguageServer.Features.Structure;

internal sealed record FoldingItem(int StartLine, int EndLine, string? Kind);
