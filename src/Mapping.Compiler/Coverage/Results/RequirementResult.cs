using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage;

/// <summary>Where a requirement stands for a system.</summary>
/// <param name="Text">The requirement as formatted source.</param>
/// <param name="Standing">The verdict.</param>
/// <param name="Share">The part of the obligations that meets it, 0 to 1; 0 where there is none to meet it.</param>
/// <param name="Blockers">The obligations that keep it from being met, or would keep it from every one; catalog order.</param>
public sealed record RequirementResult(string Text, GateStanding Standing, decimal Share, ImmutableArray<ObligationResult> Blockers)
{
    public bool Holds => Standing == GateStanding.Met;

    /// <summary>How many obligations of the system it asks about; with none, it is not judged.</summary>
    public int Obligations { get; init; }

    /// <summary>Why it is not judged, a clause without a full stop; null where it is.</summary>
    public string? Unjudged { get; init; }

    /// <summary>Why it can't be met whatever is shown, a clause without a full stop; null where it hangs on obligations.</summary>
    public string? Objection { get; init; }

    /// <summary>The obligations that meet it although their evidence is failing, unreadable, missing or stale.</summary>
    public ImmutableArray<ObligationResult> Unproven { get; init; } = [];

    /// <summary>How many meet it by a waiver alone.</summary>
    public int Waived { get; init; }

    /// <summary>Whether it is met, and nothing but waivers meets it: then nothing was shown.</summary>
    public bool IsMetByWaiversAlone => Holds && Waived > 0 && Waived == Obligations;

    /// <summary>The approvals of documents that keep obligations from meeting it, since they are of no text, or count no more.</summary>
    public ImmutableArray<TextApproval> Unheld { get; init; } = [];

    /// <summary>What it names and does not ask for, because a signed relief takes it away or, where only what is in force counts, puts it off.</summary>
    public ImmutableArray<ObligationResult> Relieved { get; init; } = [];

    internal RequirementResult NotJudged(string why) => this with { Standing = GateStanding.NotJudged, Unjudged = why };
}
