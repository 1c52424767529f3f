namespace Mapping.Evidence.Aggregates;

/// <summary>Why there is no figure.</summary>
internal enum Lack
{
    /// <summary>No record entered it.</summary>
    OfRecords,

    /// <summary>A ratio has nothing to divide by.</summary>
    OfDivisor,

    /// <summary>A group that must be there has no record.</summary>
    OfGroup,

    /// <summary>All that a group has are test cases that were skipped.</summary>
    OfWork,
}
