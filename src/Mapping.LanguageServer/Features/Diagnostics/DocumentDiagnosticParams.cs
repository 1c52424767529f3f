using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Diagnostics;

internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);
