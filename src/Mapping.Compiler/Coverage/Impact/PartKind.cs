namespace Mapping.Compiler.Coverage.Impact;

/// <summary>What of an edition decides whether its provisions bind.</summary>
public enum PartKind
{
    Class,
    Fact,
    ScopeRule,
}
