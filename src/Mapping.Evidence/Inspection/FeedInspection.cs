using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Inspection;

/// <summary>What there is in a feed.</summary>
public sealed record FeedInspection(FeedSymbol Feed)
{
    /// <summary>Ordinal order of paths.</summary>
    public ImmutableArray<InspectedFile> Files { get; init; } = [];

    /// <summary>How many files there are, read or not.</summary>
    public int FilesFound { get; init; }

    /// <summary>Whether files or records were left out because the options said so.</summary>
    public bool IsSample { get; init; }

    /// <summary>Records, the broken ones included.</summary>
    public long Records { get; init; }

    /// <summary>Records of whole runs among them (SARIF, JUnit).</summary>
    public long Runs { get; init; }

    /// <summary>The time of the first record up to the as-of date, UTC; null where none has a time.</summary>
    public DateTime? First { get; init; }

    public DateTime? Last { get; init; }

    /// <summary>Records later than the as-of date.</summary>
    public long Future { get; init; }

    /// <summary>In the order in which records bring them.</summary>
    public ImmutableArray<InspectedField> Fields { get; init; } = [];

    /// <summary>The lists in records, in the order in which records bring them; of them at most 200 are looked at.</summary>
    public ImmutableArray<InspectedList> Lists { get; init; } = [];

    /// <summary>Whether there may be more fields than are looked at.</summary>
    public bool HasMoreFields { get; init; }

    public ImmutableArray<InspectedProblem> Problems { get; init; } = [];
}
