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

    /// <summary>Of the test cases of which it is a share or a ratio more were skipped than ran.</summary>
    OfMostWork,

    /// <summary>The feed in which records have their partners holds none.</summary>
    OfPartners,

    /// <summary>Of no record the time is over in which its partner may come.</summary>
    OfTime,

    /// <summary>Each list into which it looks is empty.</summary>
    OfElements,
}
