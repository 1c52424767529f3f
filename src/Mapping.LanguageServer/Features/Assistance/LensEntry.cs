using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Assistance;

internal sealed record LensEntry(Range Range, LensCommand Command);
