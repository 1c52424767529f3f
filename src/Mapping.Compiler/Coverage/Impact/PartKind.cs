namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What of an edition stands beside its provisions, and decides whether they bind, or what is said of them.</summary>
public enum PartKind
{
    /// <summary>Whose duties it holds: actors, or classes of systems.</summary>
    Cover,
    Class,
    Fact,
    ScopeRule,

    /// <summary>A point on which sources read it differently.</summary>
    Reading,

    /// <summary>A kind of evidence that provisions expect.</summary>
    EvidenceType,

    /// <summary>What a catalog says of a provision and no law does.</summary>
    Note,
}
