namespace Mapping.Compiler.Coverage;

/// <summary>What is known of a control's operation: the worst of its rules, or that it has none.</summary>
public enum OperatingState
{
    /// <summary>It has no rule.</summary>
    Unverified,

    Passing,

    /// <summary>One of its rules shows nothing, since it could not fail.</summary>
    Unproven,

    Stale,
    Missing,
    Unreadable,
    Failing,
}
