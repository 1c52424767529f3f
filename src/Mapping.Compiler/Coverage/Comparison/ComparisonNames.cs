using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>The words that reports and the JSON contract use for changes.</summary>
public static class ComparisonNames
{
    public static string NameOf(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Better => "better",
        ChangeDirection.Worse => "worse",
        ChangeDirection.Begins => "begins",
        ChangeDirection.Ends => "ends",
        _ => "differs",
    };

    public static string NameOf(FacetKind kind) => kind switch
    {
        FacetKind.System => "system",
        FacetKind.Framework => "framework",
        FacetKind.Provision => "provision",
        FacetKind.Scope => "scope",
        FacetKind.Applicability => "applicability",
        FacetKind.Exclusion => "exclusion",
        FacetKind.Waiver => "waiver",
        FacetKind.Control => "control",
        FacetKind.Mapping => "mapping",
        FacetKind.Crosswalk => "crosswalk",
        FacetKind.Evidence => "evidence",
        _ => "evidence-class",
    };

    public static string NameOf(ControlState state) => state switch
    {
        ControlState.Operating => "operating",
        ControlState.Retired => "retired",
        _ => "planned",
    };
}
