namespace Mapping.Evidence.Aggregates;

/// <summary>What is known of a record's partner.</summary>
internal enum MatchAnswer
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>There is one.</summary>
    Found,

    /// <summary>There is one whose key is almost the same, and none whose key is the same.</summary>
    OtherSpelling,

    /// <summary>There is one of which it can't be told whether it was at the right time.</summary>
    Unclear,

    /// <summary>Its key may stand for none, and several records of one side share it.</summary>
    StandIn,
}
