using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Editing;

/// <param name="Only">The kinds that are wanted; null for all.</param>
internal sealed record CodeActionContext(ImmutableArray<string>? Only = null);
