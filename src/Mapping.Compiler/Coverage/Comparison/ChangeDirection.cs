namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Which way something went from one side to the other.</summary>
public enum ChangeDirection
{
    /// <summary>It is on both sides, and better on the second.</summary>
    Better,

    /// <summary>It is on both sides, and worse on the second.</summary>
    Worse,

    /// <summary>It counts on the second side only.</summary>
    Begins,

    /// <summary>It counts on the first side only.</summary>
    Ends,

    /// <summary>It differs, and neither side is the better one.</summary>
    Differs,
}
