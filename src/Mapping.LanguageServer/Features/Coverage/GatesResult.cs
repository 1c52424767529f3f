using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>The result of <c>mapping/gates</c>.</summary>
internal sealed record GatesResult(ImmutableArray<GateItem> Gates);
