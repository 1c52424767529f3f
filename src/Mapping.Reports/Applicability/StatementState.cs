namespace Mapping.Reports.Applicability;

/// <summary>What a statement of applicability says of a provision.</summary>
internal enum StatementState
{
    Applicable,

    /// <summary>Somebody decided that it does not fit the system.</summary>
    Excluded,

    /// <summary>It does not bind the system.</summary>
    NotApplicable,

    /// <summary>No scope of the system names it.</summary>
    OutOfScope,
}
