namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Which way a promise went from one side to the other.</summary>
public enum PromiseDirection
{
    /// <summary>The second side asks less, or lives with more.</summary>
    Weaker,

    /// <summary>The second side asks more, or lives with less.</summary>
    Stronger,

    /// <summary>It is another promise, and nothing tells which one asks more.</summary>
    Differs,
}
