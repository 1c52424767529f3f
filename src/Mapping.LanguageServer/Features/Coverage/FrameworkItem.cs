using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Coverage;

/// <param name="Id">For example <c>eu-ai-act</c>.</param>
/// <param name="Title">Of the framework.</param>
/// <param name="State">The worst outcome that counts.</param>
/// <param name="Counts">By outcome; only what there is.</param>
/// <param name="Articles">In the order of the catalog.</param>
internal sealed record FrameworkItem(
    string Id, string Title, string State, ImmutableSortedDictionary<string, int> Counts, ImmutableArray<ArticleItem> Articles);
