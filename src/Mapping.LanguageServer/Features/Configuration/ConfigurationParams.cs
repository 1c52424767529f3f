using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Configuration;

internal sealed record ConfigurationParams(ImmutableArray<ConfigurationItem> Items);
