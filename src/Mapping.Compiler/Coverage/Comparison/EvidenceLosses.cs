using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>What is gone of the records of one side, as somebody found out who can read both.</summary>
public sealed record EvidenceLosses
{
    public static readonly EvidenceLosses None = new();

    /// <summary>The rules that are decided against here, and on the other side no more, where records that decided it are in no file any more.</summary>
    public IReadOnlyDictionary<EvidenceKey, RecordLoss> Rules { get; init; } = ImmutableDictionary<EvidenceKey, RecordLoss>.Empty;

    /// <summary>
    /// How many records that a rule judges here are gone of files that go on, each once however many copies of it there are; only rules that lost some.
    /// </summary>
    public IReadOnlyDictionary<EvidenceKey, long> Cut { get; init; } = ImmutableDictionary<EvidenceKey, long>.Empty;

    /// <summary>The files that are not on the other side while all of their records are, by feed and path.</summary>
    public IReadOnlySet<(string Feed, string Path)> Moved { get; init; } = ImmutableHashSet<(string, string)>.Empty;
}
