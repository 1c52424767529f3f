namespace Mapping.Compiler.Catalogs;

/// <summary>How a catalog reads silence on a fact. In every case the obligation stays; it matters for what is asked, and for rules that move a date.</summary>
public enum UndeclaredFact
{
    /// <summary>Ask: nobody can assume an answer.</summary>
    Ask,

    /// <summary>Read as yes until declared.</summary>
    Yes,

    /// <summary>Read as no until declared.</summary>
    No,
}
