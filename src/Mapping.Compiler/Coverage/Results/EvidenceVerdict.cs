namespace Mapping.Compiler.Coverage;

/// <summary>What evidence says of a rule, best first, so that the worst of several is their maximum.</summary>
public enum EvidenceVerdict
{
    Passing,
    Stale,
    Missing,
    Unreadable,
    Failing,
}
