namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record InsideDocumentParams(string Uri);
