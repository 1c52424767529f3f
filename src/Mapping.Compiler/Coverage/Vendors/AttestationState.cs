namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Whether somebody vouches for the claims of a product at a date.</summary>
public enum AttestationState
{
    /// <summary>The product names no attestation: its claims stand on its own word.</summary>
    None,

    /// <summary>At least one attestation has not expired.</summary>
    Current,

    /// <summary>Every attestation has expired, which counts as no claim.</summary>
    Expired,

    /// <summary>None has expired for which there is a document: it is named, and not there.</summary>
    Missing,
}
