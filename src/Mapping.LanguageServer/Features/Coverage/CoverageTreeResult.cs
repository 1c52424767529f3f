using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>The result of <c>mapping/coverageTree</c>.</summary>
internal sealed record CoverageTreeResult(ImmutableArray<SystemItem> Systems);
