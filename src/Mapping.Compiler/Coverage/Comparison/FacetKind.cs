namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What a reason is about.</summary>
public enum FacetKind
{
    System,
    Framework,
    Provision,
    Scope,
    Applicability,
    Exclusion,
    Waiver,
    Control,
    Mapping,
    Crosswalk,
    Evidence,

    /// <summary>That a rule decides where the obligation stands: it is one of a control that operates and covers it whole.</summary>
    Backing,

    EvidenceClass,
    Promise,
}
