namespace Mapping.Evidence.Suggesting;

/// <summary>Whether it is good or bad that a field is true, or above 0.</summary>
internal enum Polarity
{
    /// <summary>Its name says nothing of it.</summary>
    None,

    Good,

    Bad,

    /// <summary>Its name may mean either.</summary>
    Unsure,
}
