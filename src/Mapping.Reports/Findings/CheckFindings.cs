using System.Collections.Immutable;
using Mapping.Compiler.Text;
using Mapping.Reports.Baselines;

namespace Mapping.Reports.Findings;

/// <summary>A judgement with its findings: what reports for CI are drawn from.</summary>
/// <param name="Judgement">The verdict.</param>
/// <param name="Findings">All that was found, in the order of <see cref="Finding.Compare"/>.</param>
/// <param name="ToolVersion">The version of the product.</param>
public sealed record CheckFindings(Judgement Judgement, ImmutableArray<Finding> Findings, string ToolVersion)
{
    /// <summary>The workspace relative to the repository that CI checked out, with <c>/</c> at its end; empty where they are the same.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The status that the command ends with.</summary>
    public int ExitStatus { get; init; }

    /// <summary>How they compare with an accepted state; null where none was given.</summary>
    public BaselineComparison? Baseline { get; init; }

    /// <summary>What is shown: all of them, or those that are new since the accepted state.</summary>
    public ImmutableArray<Finding> Reported => Baseline?.New ?? Findings;

    /// <summary>Whether a baseline accepts a finding.</summary>
    public bool IsAccepted(Finding finding) => Baseline is { } baseline && baseline.Accepted.Contains(finding.Fingerprint);

    /// <summary>Whether a baseline accepts an obligation as it stands.</summary>
    public bool Accepts(SystemObligation obligation) => Baseline is { } baseline && baseline.Obligations.Contains(obligation);

    /// <summary>The path of a place relative to the repository, with <c>/</c>.</summary>
    public string PathOf(Location location) => Folder + location.Path;
}
