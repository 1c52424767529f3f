namespace Mapping.Compiler.Coverage;

/// <summary>What is known of a control's operation: the worst of its rules, or that it has none.</summary>
public enum OperatingState
{
    Unverified,
    Passing,
    Stale,
    Missing,
    Unreadable,
    Failing,
}
