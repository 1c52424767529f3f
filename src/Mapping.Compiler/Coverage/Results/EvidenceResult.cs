using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>The verdict on one evidence rule for one system, with everything an auditor needs to check it.</summary>
public sealed record EvidenceResult(EvidenceKey Key, EvidenceVerdict Verdict)
{
    /// <summary>How many records were judged.</summary>
    public long Records { get; init; }

    /// <summary>How many records of whole runs show that somebody looked, without counting in any figure (SARIF, JUnit).</summary>
    public long Runs { get; init; }

    /// <summary>The time of the first record or run judged, UTC.</summary>
    public DateTime? First { get; init; }

    /// <summary>The time of the first record of the feed about the system, UTC, in the window or not; known only for a rule with a threshold.</summary>
    public DateTime? Beginning { get; init; }

    /// <summary>When what the rule expects was last changed; known only for a rule with a threshold, where somebody asked the history.</summary>
    public ThresholdChange? Changed { get; init; }

    /// <summary>The time of the last record or run judged, UTC; of the newest one there is where none lies in the window.</summary>
    public DateTime? Last { get; init; }

    /// <summary>The first day on which this verdict is stale if nothing new arrives; null where it never is or nothing was read.</summary>
    public DateOnly? StaleFrom { get; init; }

    /// <summary>What each expectation computed, in the order of the source.</summary>
    public ImmutableArray<ExpectationFigure> Figures { get; init; } = [];

    /// <summary>What was read: the files of the feed, or the document; ordinal order of paths.</summary>
    public ImmutableArray<EvidenceFile> Files { get; init; } = [];

    /// <summary>Other feeds that were looked through for matches, in the order of the source.</summary>
    public ImmutableArray<MatchedFeed> Matched { get; init; } = [];

    /// <summary>Of its own files the ones that count as the newest, by path; null where the rule is of all of them.</summary>
    public ImmutableArray<string>? NewestFiles { get; init; }

    /// <summary>Why records or files could not be judged; any of them keeps the verdict from passing.</summary>
    public ImmutableArray<EvidenceProblem> Problems { get; init; } = [];

    /// <summary>Why the verdict is what it is, a clause without a full stop; null where the figures say it.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it rests on audit evidence or a document rather than on telemetry alone.</summary>
    public bool IsAuditEvidence { get; init; } = true;
}
