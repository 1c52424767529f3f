using System.Collections.Immutable;

namespace Mapping.Reports.Baselines;

/// <summary>Something that is accepted as it stands.</summary>
/// <param name="Kind"><c>obligation</c>, <c>evidence</c>, <c>gate</c>, or the code of a diagnostic.</param>
/// <param name="About">What it is, for people; the fingerprint decides.</param>
/// <param name="System">The one system that it is about, or null.</param>
/// <param name="State">The outcome or the verdict that is accepted; null where there are no degrees.</param>
/// <param name="Count">How many with this fingerprint are accepted.</param>
/// <param name="Fingerprint">What makes it the same one when lines move.</param>
public sealed record BaselineEntry(string Kind, string About, string? System, string? State, int Count, string Fingerprint)
{
    /// <summary>What is accepted to fail, as the sources write it, ordinal order; empty where nothing fails.</summary>
    public ImmutableArray<string> Fails { get; init; } = [];

    /// <summary>What a rule of evidence expects, word by word, ordinal order; empty where nobody wrote it down.</summary>
    public ImmutableArray<string> Expects { get; init; } = [];

    /// <summary>The order in the file: it changes only where something is accepted or mended.</summary>
    public static int Compare(BaselineEntry left, BaselineEntry right)
    {
        var byKind = string.CompareOrdinal(left.Kind, right.Kind);
        var byName = byKind != 0 ? byKind : string.CompareOrdinal(left.About, right.About);
        return byName != 0 ? byName : string.CompareOrdinal(left.Fingerprint, right.Fingerprint);
    }

    public bool Equals(BaselineEntry? other) => other is not null
        && (Kind, About, System, State, Count, Fingerprint) == (other.Kind, other.About, other.System, other.State, other.Count, other.Fingerprint)
        && Fails.SequenceEqual(other.Fails, StringComparer.Ordinal)
        && Expects.SequenceEqual(other.Expects, StringComparer.Ordinal);

    public override int GetHashCode() => Fingerprint.GetHashCode(StringComparison.Ordinal);
}
