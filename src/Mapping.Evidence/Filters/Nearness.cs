namespace Mapping.Evidence.Filters;

/// <summary>How near a text of a record is to one that a rule wants.</summary>
internal enum Nearness
{
    /// <summary>It is another text.</summary>
    None,

    /// <summary>It holds the wanted one among other words.</summary>
    Within,

    /// <summary>It is two slips away.</summary>
    Loose,

    /// <summary>It is the same verdict in another form.</summary>
    Form,

    /// <summary>It is one slip away.</summary>
    Close,
}
