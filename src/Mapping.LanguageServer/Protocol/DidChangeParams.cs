using System.Collections.Immutable;

namespace Mapping.LanguageServer.Protocol;

/// <summary>Each change is made to what those before it have left.</summary>
internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, ImmutableArray<TextDocumentContentChange> ContentChanges);
