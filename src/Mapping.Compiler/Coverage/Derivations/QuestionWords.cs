using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what a catalog assumes of facts that nobody declares. It is printed as an assumption; nothing is taken away, or put off, on it.</summary>
public static class QuestionWords
{
    /// <summary>For example <c>; assumed until then: yes</c>; empty where nothing can be assumed.</summary>
    public static string Assumption(FactDefinition fact) => fact.Undeclared switch
    {
        UndeclaredFact.Yes => "; assumed until then: yes",
        UndeclaredFact.No => "; assumed until then: no",
        _ => "",
    };

    /// <summary>What is assumed, as <c>facts</c> would say it: <c>a, not b</c>.</summary>
    public static string Assumed(SystemCoverage coverage) => string.Join(
        ", ", coverage.Assumptions.Select(assumed => assumed.Fact.Undeclared == UndeclaredFact.Yes ? assumed.Fact.Name : $"not {assumed.Fact.Name}"));
}
