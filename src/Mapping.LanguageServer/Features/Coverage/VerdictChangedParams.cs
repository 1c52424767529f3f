using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Coverage;

/// <param name="AsOf">The day at whose end it is judged.</param>
/// <param name="Gates">Of all workspaces.</param>
/// <param name="Errors">How many errors the sources have.</param>
internal sealed record VerdictChangedParams(string AsOf, ImmutableArray<GateItem> Gates, int Errors);
