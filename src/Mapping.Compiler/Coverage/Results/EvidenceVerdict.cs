namespace Mapping.Compiler.Coverage;

/// <summary>What evidence says of a rule, best first, so that the worst of several is their maximum.</summary>
public enum EvidenceVerdict
{
    Passing,

    /// <summary>Nothing speaks against it, and nothing could have: it shows nothing.</summary>
    Unverified,

    Stale,
    Missing,
    Unreadable,
    Failing,
}
