namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>Which records are gone from files that go on, of a rule that did not pass with them and passes without.</summary>
public enum RecordLoss
{
    /// <summary>Records that were judged, among them what decided against it.</summary>
    Judged,

    /// <summary>Records that it could not judge: they may have been mended, and nobody can tell what they would have shown.</summary>
    Unjudged,
}
