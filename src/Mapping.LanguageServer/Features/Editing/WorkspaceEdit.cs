namespace Mapping.LanguageServer.Features.Editing;

/// <summary>Edits by the name of the document.</summary>
internal sealed record WorkspaceEdit(SortedDictionary<string, List<TextEditItem>> Changes);
