using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>The verdict on one evidence rule for one system.</summary>
public sealed record EvidenceResult(EvidenceKey Key, EvidenceVerdict Verdict)
{
    /// <summary>How many records were judged.</summary>
    public long Records { get; init; }

    /// <summary>What each expectation computed, in the order of the source.</summary>
    public ImmutableArray<ExpectationFigure> Figures { get; init; } = [];

    /// <summary>Whether it rests on audit evidence or a document rather than on telemetry alone.</summary>
    public bool IsAuditEvidence { get; init; } = true;
}
