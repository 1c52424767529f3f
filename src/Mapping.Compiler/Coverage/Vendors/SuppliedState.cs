namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>How an obligation of a vendor stands, by the vendor's word.</summary>
public enum SuppliedState
{
    /// <summary>No claim that counts covers it fully.</summary>
    Open,

    /// <summary>The vendor claims it.</summary>
    Claimed,

    /// <summary>The vendor claims it, and an attestation that has not expired, and whose document is there, stands behind the claim.</summary>
    Attested,
}
