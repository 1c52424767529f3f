using System.Collections.Immutable;
using Mapping.Evidence.Execution;

namespace Mapping.Evidence.Inspection;

/// <summary>How a feed is looked at.</summary>
public sealed record InspectionOptions
{
    /// <summary>Records later than this day are counted apart.</summary>
    public DateOnly AsOf { get; init; } = DateOnly.MaxValue;

    /// <summary>The systems that records may speak of; null where nobody wants to know of others.</summary>
    public ImmutableArray<string>? Systems { get; init; }

    /// <summary>Only so many files are read, the last ones by path, since names that begin with a date put the newest there; null for all.</summary>
    public int? MaxFiles { get; init; }

    /// <summary>A file is read no further than to so many records; null for all of it.</summary>
    public int? MaxRecordsPerFile { get; init; }

    /// <summary>A file is read no further than to about so many bytes as stored; null for all of it.</summary>
    public long? MaxBytesPerFile { get; init; }

    /// <summary>Limits, progress and cancellation. One thread reads a feed.</summary>
    public EvidenceOptions Reading { get; init; } = new();
}
