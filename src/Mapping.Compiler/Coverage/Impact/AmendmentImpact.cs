using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What an amendment does to a workspace: every provision that differs between two editions, with all that rests on it.</summary>
/// <param name="From">The first edition.</param>
/// <param name="To">The second edition; it may be the older one.</param>
public sealed record AmendmentImpact(Framework From, Framework To)
{
    /// <summary>The editions of this framework that the workspace uses, ordinal order.</summary>
    public ImmutableArray<string> InUse { get; init; } = [];

    /// <summary>What differs, in the order of the second edition; what is gone from it stands last, in the order of the first.</summary>
    public ImmutableArray<ProvisionImpact> Provisions { get; init; } = [];

    /// <summary>What stands beside the provisions, and differs.</summary>
    public ImmutableArray<PartChange> Parts { get; init; } = [];

    /// <summary>What is said to replace a provision that the other edition does not hold, for example <c>Article 4a(1): Article 10(9)</c>.</summary>
    public ImmutableArray<string> Unfollowed { get; init; } = [];

    /// <summary>Whether one edition is used of which this says something.</summary>
    public bool IsInUse => InUse.Contains(From.Edition) || InUse.Contains(To.Edition);

    /// <summary>Whether anything of the workspace rests on what differs; notes of ours are no law.</summary>
    public bool IsTouched => Provisions.Any(provision => !provision.Touched.IsEmpty) || Parts.Any(part => !part.IsOurs && !part.Systems.IsEmpty);
}
