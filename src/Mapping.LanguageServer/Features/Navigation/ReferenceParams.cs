using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Navigation;

internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null);
