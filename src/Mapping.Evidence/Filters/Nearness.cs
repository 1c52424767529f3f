namespace Mapping.Evidence.Filters;

/// <summary>How near a text of a record is to one that a rule wants.</summary>
internal enum Nearness
{
    /// <summary>It is another text.</summary>
    None,

    /// <summary>It may be the same where no record holds that one: a few slips away, or with that one in it. Beside records that hold it, they are two texts.</summary>
    Loose,

    /// <summary>One slip away, so that it is likely the same even where some records hold that one.</summary>
    Close,
}
