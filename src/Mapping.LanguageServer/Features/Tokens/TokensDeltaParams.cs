using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Tokens;

internal sealed record TokensDeltaParams(TextDocumentIdentifier TextDocument, string PreviousResultId);
