using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Coverage;

/// <param name="TextDocument">A document of the workspace that is meant, where an editor has several.</param>
internal sealed record ReportParams(TextDocumentIdentifier? TextDocument = null);
