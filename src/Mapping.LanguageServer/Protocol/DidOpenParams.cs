namespace Mapping.LanguageServer.Protocol;

internal sealed record DidOpenParams(TextDocumentItem TextDocument);
