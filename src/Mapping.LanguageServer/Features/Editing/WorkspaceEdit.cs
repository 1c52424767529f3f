using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Edits by document, one of the two.</summary>
/// <param name="Changes">By the name of the document, as every client understands it.</param>
/// <param name="DocumentChanges">
/// With the versions that they are made for, so that nothing is written into a text that has changed meanwhile, for clients that say that
/// they can; perhaps with places to fill in.
/// </param>
internal sealed record WorkspaceEdit(
    SortedDictionary<string, List<TextEditItem>>? Changes = null, ImmutableArray<DocumentEdit>? DocumentChanges = null);
