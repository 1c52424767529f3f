using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record ArticleItem(
    string Citation, string Title, ImmutableSortedDictionary<string, int> Counts, ImmutableArray<ObligationItem> Obligations);
