using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Editing;

/// <summary>An edit with one of the two.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">By what.</param>
/// <param name="Snippet">By what, with places to fill in.</param>
internal sealed record DocumentEditItem(Range Range, string? NewText = null, SnippetText? Snippet = null);
