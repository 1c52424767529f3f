namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What of an edition decides whether its provisions bind.</summary>
public enum PartKind
{
    Class,
    Fact,
    ScopeRule,

    /// <summary>A point on which sources read it differently.</summary>
    Reading,
}
