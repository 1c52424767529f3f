namespace Mapping.LanguageServer.Protocol;

internal sealed record TextDocumentIdentifier(string Uri);
