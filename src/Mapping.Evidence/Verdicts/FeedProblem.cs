using System.Collections.Immutable;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Verdicts;

/// <summary>A kind of problem in a feed.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="What">A clause without a full stop.</param>
/// <param name="Field">The field it is about; null where it is about none.</param>
/// <param name="Rule">The rule that stumbled over it most often, as CONTROL/RULE; null where it concerns all of them.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="First">The first places.</param>
internal sealed record FeedProblem(
    ProblemKind Kind, string What, string? Field, string? Rule, long Count, ImmutableArray<FeedPlace> First);
