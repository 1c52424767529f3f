using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Navigation;

internal sealed record HighlightItem(Range Range, int Kind);
