using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Hover;

internal sealed record HoverItem(MarkupContent Contents, Range Range);
