using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Reports.Comparison;

/// <summary>A comparison with where its sides come from: what every report on it is drawn from.</summary>
public sealed record ComparedSides(WorkspaceComparison Comparison, ComparedSource Before, ComparedSource After)
{
    /// <summary>Whether the sources of a side have errors, so that what is broken in them is missing from the comparison.</summary>
    public bool BeforeHasErrors { get; init; }

    public bool AfterHasErrors { get; init; }

    /// <summary>Whether a side has errors, so that no gate is compared and nothing can be said to be no worse.</summary>
    internal bool HasErrors => BeforeHasErrors || AfterHasErrors;
}
