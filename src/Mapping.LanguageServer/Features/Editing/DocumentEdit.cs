using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>The edits of one document.</summary>
internal sealed record DocumentEdit(VersionOfDocument TextDocument, ImmutableArray<DocumentEditItem> Edits);
