namespace Mapping.Evidence.Values;

/// <summary>What is known of a moment. Only moments of which the same is known can be compared to the second.</summary>
internal enum MomentKind
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>A day without a time.</summary>
    Day,

    /// <summary>A time of a clock that nobody names.</summary>
    Local,

    /// <summary>A time of a known clock.</summary>
    Certain,
}
