using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>The verdict on one assessable leaf for one system, with what led to it.</summary>
public sealed record ObligationResult(FrameworkSymbol Framework, Provision Provision)
{
    /// <summary>Whether and from when it binds the system.</summary>
    public required ApplicabilityResult Applicability { get; init; }

    /// <summary>Null for what is excluded, not applicable or not judged.</summary>
    public required DesignState? Design { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The controls behind it that are not retired, by strength (full first), state, then name.</summary>
    public ImmutableArray<CoveringControl> Controls { get; init; } = [];

    /// <summary>The waiver of the obligation in force; when several are, the one that ends last.</summary>
    public ObligationWaiverSymbol? Waiver { get; init; }

    /// <summary>The waivers in force of rules behind it that do not pass, in the order of controls and rules.</summary>
    public ImmutableArray<RuleWaiverSymbol> RuleWaivers { get; init; } = [];

    /// <summary>The waivers that named it, or a rule behind it that does not pass, and have ended; the one that ended last first.</summary>
    public ImmutableArray<WaiverSymbol> EndedWaivers { get; init; } = [];

    /// <summary>The waiver by whose end it is open again; null while another is in force, or where none has ended.</summary>
    public WaiverSymbol? LastEnded => Waiver is null && EndedWaivers is [var last, ..] ? last : null;

    /// <summary>What it would be if the rules that are waived passed; without such rules what it is without any waiver.</summary>
    public required Outcome Remaining { get; init; }

    /// <summary>The waivers that settle it, the one that ends first before the others; empty where none does.</summary>
    public ImmutableArray<WaiverSymbol> SettledBy => Outcome != Outcome.Waived ? [] :
    [
        .. RuleWaivers.Concat<WaiverSymbol>(Remaining != Outcome.Evidenced && Waiver is not null ? [Waiver] : []).OrderBy(waiver => waiver.Until),
    ];

    /// <summary>The last day on which it is waived; null where it is not.</summary>
    public DateOnly? WaivedUntil => SettledBy is [var first, ..] ? first.Until : null;

    public ExclusionSymbol? Exclusion { get; init; }

    /// <summary>
    /// Whether a control behind it, however much it covers and whether it operates yet, shows what no waiver of the obligation settles:
    /// evidence that fails, or can't be judged, of a rule that is not waived itself.
    /// </summary>
    public bool BreaksThrough => Controls.Any(covering => covering.Evidence.Tolerated.BreaksThrough());

    /// <summary>Whether what controls show breaks through the waiver in force, which would settle it otherwise.</summary>
    public bool IsBrokenThrough => Waiver is not null && BreaksThrough && (Outcome.IsWaivable() || Outcome.BreaksThrough());

    /// <summary>The approvals of documents that it rests on, but for those whose rule is waived.</summary>
    public IEnumerable<TextApproval> Texts => Controls.Where(covering => covering.State == ControlState.Operating).SelectMany(covering => covering.Evidence.Texts);

    /// <summary>Whether it is judged at all; what the catalog does not cover is not, and so meets nothing that is asked of it.</summary>
    public bool IsJudged => Outcome != Outcome.NotCovered;

    /// <summary>Whether the system certainly is what nothing can close: something that is forbidden as such.</summary>
    public bool IsForbidden => !Provision.IsClosable && IsCounted && Applicability.IsCertain;

    /// <summary>Whether it counts: neither excluded nor not applicable.</summary>
    public bool IsCounted => Outcome.IsCounted();

    /// <summary>Whether a signed relief keeps it from being asked for: it is not applicable, or not yet in force where only that counts.</summary>
    internal bool IsRelieved(bool onlyInForce) => !Applicability.Reliefs.IsEmpty
        && (Outcome == Outcome.NotApplicable || (onlyInForce && IsCounted && !Applicability.InForce));
}
