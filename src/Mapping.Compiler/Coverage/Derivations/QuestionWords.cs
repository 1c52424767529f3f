using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says what a catalog assumes while a question is open. It is printed as an assumption; nothing is taken away, or put off, on it.</summary>
public static class QuestionWords
{
    /// <summary>For example <c>; assumed until then: yes</c>; empty where nothing can be assumed.</summary>
    public static string Assumption(FactDefinition fact) => fact.Undeclared switch
    {
        UndeclaredFact.Yes => "; assumed until then: yes",
        UndeclaredFact.No => "; assumed until then: no",
        _ => "",
    };
}
