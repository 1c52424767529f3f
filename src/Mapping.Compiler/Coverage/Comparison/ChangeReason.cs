namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>One difference behind a change.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Its name, for example of a control, or <c>CONTROL/RULE</c>.</param>
/// <param name="Before">How it was; null where it was not there.</param>
/// <param name="After">How it is; null where it is there no more.</param>
public sealed record ChangeReason(FacetKind Kind, string Subject, FacetState? Before, FacetState? After)
{
    internal ChangeReason Mirror() => this with { Before = After, After = Before };
}
