namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What became of a provision between two editions, the gravest first.</summary>
public enum ProvisionChangeKind
{
    /// <summary>It is on the second side only.</summary>
    New,

    /// <summary>It is on the first side only.</summary>
    Gone,

    /// <summary>The law has deleted it; its number stays.</summary>
    Withdrawn,

    /// <summary>It became several, of which this is one; or several became it.</summary>
    Split,

    /// <summary>It stands under another number.</summary>
    Moved,

    /// <summary>Its title, its words or its kind are others.</summary>
    Reworded,

    /// <summary>It binds from another day.</summary>
    Date,

    /// <summary>It binds somebody else.</summary>
    Actor,

    /// <summary>It binds when something else is so, or other systems.</summary>
    Condition,

    /// <summary>Records are kept for another time.</summary>
    Retention,

    /// <summary>It may be excluded, or closed at all, and might not before; or the other way round.</summary>
    Excludability,

    /// <summary>It expects other evidence.</summary>
    Evidence,
}
