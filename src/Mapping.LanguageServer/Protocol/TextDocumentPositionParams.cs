namespace Mapping.LanguageServer.Protocol;

/// <summary>Asks about a place in a document; other members of a request's parameters are passed over.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);
