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

    /// <summary>Where answers are kept between runs; null where they are not.</summary>
    public IAnswerCache? Cache { get; init; }

    public CancellationToken Cancellation { get; init; }
}
