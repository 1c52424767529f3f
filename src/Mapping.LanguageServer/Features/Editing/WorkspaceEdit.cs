using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Edits by document, one of the two.</summary>
/// <param name="Changes">By the name of the document, as every client understands it.</param>
/// <param name="DocumentChanges">With places to fill in, for clients that say that they can.</param>
internal sealed record WorkspaceEdit(
    SortedDictionary<string, List<TextEditItem>>? Changes = null, ImmutableArray<DocumentEdit>? DocumentChanges = null);
