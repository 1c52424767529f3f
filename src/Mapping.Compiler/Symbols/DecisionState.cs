namespace Mapping.Compiler.Symbols;

/// <summary>Whether a decision counts on a day.</summary>
public enum DecisionState
{
    /// <summary>It counts, on its last day too.</summary>
    InForce,

    /// <summary>It is approved only on a later day, and counts for nothing before.</summary>
    NotYet,

    /// <summary>Its last day is over, whenever it was approved: it will count for nothing again.</summary>
    Ended,
}
