using System.Collections.Immutable;
using Mapping.Reports.Findings;

namespace Mapping.Reports.Baselines;

/// <summary>What is new since an accepted state, and what of it is mended.</summary>
public sealed record BaselineComparison
{
    /// <summary>The day of the accepted state.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Findings that are not accepted, or worse than accepted, in their order.</summary>
    public required ImmutableArray<Finding> New { get; init; }

    /// <summary>The fingerprints of those that are accepted.</summary>
    public required ImmutableHashSet<string> Accepted { get; init; }

    /// <summary>The obligations that are accepted as they stand.</summary>
    public required ImmutableHashSet<SystemObligation> Obligations { get; init; }

    /// <summary>In the order of the baseline.</summary>
    public required ImmutableArray<MendedEntry> Mended { get; init; }

    /// <summary>What is accepted and not found any more although nobody mended it, likewise.</summary>
    public ImmutableArray<MendedEntry> TakenAway { get; init; } = [];

    /// <summary>Whether a gate does not hold for something that nobody accepted.</summary>
    public bool Fails => New.Any(finding => finding.Rule.Equals(FindingDiagnostics.GateNotHeld));

    /// <param name="baseline">The accepted state.</param>
    /// <param name="judgement">The verdict of today.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="system">The one system that was judged; null for all.</param>
    public static BaselineComparison Of(Baseline baseline, Judgement judgement, ImmutableArray<Finding> findings, string? system = null) =>
        new BaselineJudge(baseline, judgement).Compare(findings, system);
}
