using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Editing;

internal sealed record SnippetEditItem(Range Range, SnippetText Snippet);
