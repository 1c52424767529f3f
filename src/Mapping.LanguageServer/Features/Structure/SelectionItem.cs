using Range = Mapping.LanguageServer.Protocol.Range;

namespace Mapping.LanguageServer.Features.Structure;

/// <param name="Range">What is selected.</param>
/// <param name="Parent">What a step further selects.</param>
internal sealed record SelectionItem(Range Range, SelectionItem? Parent);
