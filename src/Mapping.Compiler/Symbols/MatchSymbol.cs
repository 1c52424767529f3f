namespace Mapping.Compiler.Symbols;

/// <summary><c>[ no ] match in FEED on FIELD = FIELD …</c>: each record has a partner in another feed, or none has.</summary>
/// <param name="IsNone">Whether no record may have a partner.</param>
/// <param name="Feed">Where partners are.</param>
/// <param name="Field">The key of a record.</param>
/// <param name="OtherField">The key of a partner, which is the same.</param>
public sealed record MatchSymbol(bool IsNone, FeedReference Feed, FieldPath Field, FieldPath OtherField)
{
    /// <summary>What a partner satisfies besides; null where any record with the key is one.</summary>
    public Predicate? Where { get; init; }

    /// <summary>When a partner is, seen from the record; null where any time will do.</summary>
    public MatchDirection? Direction { get; init; }

    /// <summary>How far away in time it is at most; null where that does not matter.</summary>
    public Duration? AtMost { get; init; }
}
