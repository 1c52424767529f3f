using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Editing;

/// <param name="TextDocument">The document.</param>
/// <param name="Position">Behind the character.</param>
/// <param name="Ch">The character.</param>
internal sealed record OnTypeParams(TextDocumentIdentifier TextDocument, Position Position, string Ch);
