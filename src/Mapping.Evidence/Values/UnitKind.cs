namespace Mapping.Evidence.Values;

/// <summary>What units measure. Numbers of one kind are converted into each other.</summary>
internal enum UnitKind
{
    /// <summary>The feed does not say it.</summary>
    Unknown,
    Time,
    Share,
}
