using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Caching;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Execution;

/// <summary>How evidence is read.</summary>
public sealed record EvidenceOptions
{
    public ReadLimits Limits { get; init; } = new();

    /// <summary>How many threads read and judge.</summary>
    public int Parallelism { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>Told of the bytes of feeds; documents are small.</summary>
    public IReadingProgress? Progress { get; init; }

    /// <summary>
    /// Whether anybody asks for the digests of files. They cost more than all else that is done with a large file; where something is judged
    /// by one it is taken anyway.
    /// </summary>
    public bool TakesDigests { get; init; } = true;

    /// <summary>Where answers are kept between runs; null where they are not.</summary>
    public IAnswerCache? Cache { get; init; }

    /// <summary>Stands in for the digests of files in the keys of answers; null where these are read.</summary>
    public IFileStamps? Stamps { get; init; }

    /// <summary>The day on which evidence is read for a forecast or an inspection: no honest record is later. Null where it is the as-of date.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>By <c>CONTROL/RULE</c>, when the history says that what the rule expects was last changed; empty where nobody asked it.</summary>
    public IReadOnlyDictionary<string, ThresholdChange> ThresholdChanges { get; init; } = ImmutableDictionary<string, ThresholdChange>.Empty;

    public CancellationToken Cancellation { get; init; }

    /// <summary>So many records are kept of one side of a match; where both have more, it can't be judged.</summary>
    internal int MostMatched { get; init; } = KeyedRecords.Most;
}
