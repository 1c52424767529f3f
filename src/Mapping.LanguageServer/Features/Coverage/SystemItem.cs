using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Coverage;

internal sealed record SystemItem(string Name, string Title, ImmutableArray<FrameworkItem> Frameworks);
