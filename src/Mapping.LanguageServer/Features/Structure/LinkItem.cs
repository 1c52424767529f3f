using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Structure;

internal sealed record LinkItem(Range Range, string Target, string Tooltip);
