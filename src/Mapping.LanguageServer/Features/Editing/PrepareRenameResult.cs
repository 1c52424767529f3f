using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Editing;

internal sealed record PrepareRenameResult(Range Range, string Placeholder);
