namespace Mapping.Compiler.Symbols;

/// <summary>What a feed or product produces.</summary>
public enum EvidenceClass
{
    /// <summary>Evidence that a regulator accepts.</summary>
    AuditEvidence,

    /// <summary>Signals that a security operations centre uses.</summary>
    Telemetry,
}
