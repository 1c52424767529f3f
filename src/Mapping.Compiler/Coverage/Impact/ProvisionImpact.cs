using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What a change of one provision does to a workspace.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Touched">The declarations that rest on it, by kind, then by name, each once.</param>
/// <param name="Steps">What has to be done, in order; empty where nothing rests on it.</param>
public sealed record ProvisionImpact(ProvisionChange Change, ImmutableArray<Citing> Touched, ImmutableArray<ImpactStep> Steps)
{
    /// <summary>The gravest of what became of it.</summary>
    public ProvisionChangeKind Kind => Change.Kinds[0];
}
