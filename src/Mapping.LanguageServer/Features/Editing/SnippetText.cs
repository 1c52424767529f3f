namespace Mapping.LanguageServer.Features.Editing;

/// <param name="Value">The text, with its places as <c>${1:text}</c>.</param>
/// <param name="Kind">The one kind of such texts that the protocol knows.</param>
internal sealed record SnippetText(string Value, string Kind = "snippet");
