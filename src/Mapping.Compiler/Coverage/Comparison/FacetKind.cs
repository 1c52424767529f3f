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
    EvidenceClass,
    Promise,
}
