namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>What a product produces.</summary>
public enum EvidenceKind
{
    None,

    /// <summary>What a security operations centre uses.</summary>
    Telemetry,

    /// <summary>What a regulator accepts.</summary>
    AuditEvidence,

    Both,
}
