using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Editing;

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);
