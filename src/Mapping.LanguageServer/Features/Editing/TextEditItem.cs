using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Editing;

internal sealed record TextEditItem(Range Range, string NewText);
