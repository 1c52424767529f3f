using System.Collections.Immutable;

namespace Mapping.LanguageService.Completion;

/// <summary>What may stand at a cursor.</summary>
/// <param name="Items">By <see cref="CompletionItem.SortText"/>.</param>
/// <param name="IsIncomplete">Whether there are more, so that a longer word should ask again.</param>
public sealed record CompletionList(ImmutableArray<CompletionItem> Items, bool IsIncomplete)
{
    public static readonly CompletionList Empty = new([], false);
}
