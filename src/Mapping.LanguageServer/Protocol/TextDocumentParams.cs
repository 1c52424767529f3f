namespace Mapping.LanguageServer.Protocol;

/// <summary>Asks about a whole document; other members of a request's parameters are passed over.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);
