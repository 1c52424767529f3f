using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Cli.Commands;

/// <summary>What <c>mapping diff</c> was asked beside what every command that judges is.</summary>
/// <param name="Before">A folder, or a revision.</param>
/// <param name="After">Likewise; null for the workspace as it lies there.</param>
/// <param name="Workspace">A folder of the workspace whose revisions are meant.</param>
/// <param name="Evidence">Where the evidence of both sides lies; null where each has its own.</param>
/// <param name="FailOnRegression">Whether what got worse shows in the exit status.</param>
/// <param name="FailOnWeakening">Whether what is promised less shows there too.</param>
internal sealed record DiffRequest(string Before, string? After, string Workspace, string? Evidence, bool FailOnRegression, bool FailOnWeakening)
{
    public bool FailsOn(WorkspaceComparison comparison) =>
        (FailOnWeakening && comparison.HasWeakening) || ((FailOnRegression || FailOnWeakening) && comparison.HasRegression);
}
