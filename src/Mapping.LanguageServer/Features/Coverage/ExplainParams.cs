using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>Either a subject, or a place in a document.</summary>
internal sealed record ExplainParams(string? Subject = null, TextDocumentIdentifier? TextDocument = null, Position? Position = null);
