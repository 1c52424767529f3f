namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record InsideDocumentResult(string Text, string LanguageId);
