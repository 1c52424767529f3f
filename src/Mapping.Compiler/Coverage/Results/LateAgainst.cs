namespace Mapping.Compiler.Coverage;

/// <summary>What was there before a threshold was set.</summary>
public enum LateAgainst
{
    /// <summary>A record of the feed about the system, in the window or not.</summary>
    FirstRecord,

    /// <summary>The control operated.</summary>
    Operation,

    /// <summary>The system was on the market or in service.</summary>
    Placement,
}
