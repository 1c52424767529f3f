namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What is gone of a rule that did not pass with it and passes without, or can't be judged without.</summary>
public enum RecordLoss
{
    /// <summary>Records that were judged, among them what decided against it.</summary>
    Judged,

    /// <summary>Records that it could not judge: they may have been mended, and nobody can tell what they would have shown.</summary>
    Unjudged,

    /// <summary>Nothing but the digest that said that a file is another one: a digest of what lies there now stands in its place.</summary>
    Digest,
}
