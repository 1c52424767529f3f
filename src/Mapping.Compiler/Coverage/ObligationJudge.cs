using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Judges the leaves of frameworks for one system.</summary>
internal sealed class ObligationJudge(SystemSymbol system, EvidenceResults evidence, SystemDecisions decisions)
{
    /// <summary>Most obligations have so few controls that a look at each is cheaper than a table.</summary>
    private const int Few = 16;

    private readonly Dictionary<ControlSymbol, ControlStanding> standings = [];
    private readonly Dictionary<ControlSymbol, bool> audited = [];

    public ObligationResult Judge(
        FrameworkSymbol framework, Provision leaf, ApplicabilityResult applicability, SystemLayers layers)
    {
        var (design, mappings) = layers.Of(framework.Framework, leaf);
        var undecided = new ObligationResult(framework, leaf)
        {
            Applicability = applicability,
            Design = design,
            Outcome = Outcome.Unmapped,
            Remaining = Outcome.Unmapped,
            Exclusion = decisions.ExclusionOf(leaf),
            Waiver = decisions.WaiverOf(leaf),
        };
        return Settle(undecided, design, Order(mappings, leaf));
    }

    /// <summary>Judges an obligation anew with other controls, none of them inferred.</summary>
    public ObligationResult Judge(ObligationResult earlier, IEnumerable<CoveringControl> coverings)
    {
        var controls = Order(coverings);
        var byOperating = StrongestOf(controls.Where(covering => covering.State == ControlState.Operating));
        return Settle(earlier, SystemLayers.DesignOf(byOperating, StrongestOf(controls)), controls);
    }

    /// <summary>The controls as results list them: the strongest covering of each, full before partial, operating before planned, by name.</summary>
    public ImmutableArray<CoveringControl> Order(List<(TracedMapping Mapping, MappingStrength Strength)> mappings, Provision provision) =>
        mappings.Count == 0 ? [] : Order(mappings.Select(entry => entry.Mapping.ToCoveringControl(entry.Strength, StandingOf(entry.Mapping.Mapping.Control, provision))));

    /// <summary>A control's own mapping as results list it.</summary>
    public CoveringControl Cover(TracedMapping mapping, Provision provision) =>
        mapping.ToCoveringControl(mapping.Mapping.Strength, StandingOf(mapping.Mapping.Control, provision));

    private static ImmutableArray<CoveringControl> Order(IEnumerable<CoveringControl> coverings)
    {
        var ordered = coverings.ToList();
        ordered.Sort(Compare);
        var best = ImmutableArray.CreateBuilder<CoveringControl>(ordered.Count);
        var seen = ordered.Count > Few ? new HashSet<ControlSymbol>(ordered.Count) : null;
        foreach (var covering in ordered)
        {
            if (seen?.Add(covering.Control) ?? !Holds(best, covering.Control))
            {
                best.Add(covering);
            }
        }

        return best.DrainToImmutable();
    }

    private static bool Holds(ImmutableArray<CoveringControl>.Builder coverings, ControlSymbol control)
    {
        foreach (var covering in coverings)
        {
            if (covering.Control == control)
            {
                return true;
            }
        }

        return false;
    }

    private static MappingStrength StrongestOf(IEnumerable<CoveringControl> coverings) =>
        coverings.Select(covering => covering.Strength).DefaultIfEmpty(MappingStrength.None).Max();

    private ObligationResult Settle(ObligationResult obligation, DesignState design, ImmutableArray<CoveringControl> controls)
    {
        if (!obligation.Provision.IsClosable)
        {
            (design, controls) = (DesignState.Unmapped, []);
            obligation = obligation with { Exclusion = null, Waiver = null };
        }

        var outcome = OutcomeOf(obligation, design, controls, covering => covering.Operating);
        var remaining = OutcomeOf(obligation, design, controls, covering => covering.Evidence.Tolerated);
        return SettleByWaivers(obligation with
        {
            Design = outcome is Outcome.Excluded or Outcome.NotApplicable or Outcome.NotCovered ? null : design,
            Outcome = outcome,
            Remaining = remaining,
            Controls = controls,
            RuleWaivers = decisions.HasRuleWaivers ? RuleWaiversOf(controls) : [],
            EndedWaivers = decisions.EndedOver(obligation.Provision, controls),
        });
    }

    /// <summary>
    /// A waiver of a rule covers that rule alone, a waiver of the obligation what is missing of it. Where one of them, or both together, leave
    /// nothing, it is waived; where they leave anything, it is what it is without them.
    /// </summary>
    private static ObligationResult SettleByWaivers(ObligationResult obligation)
    {
        var isSettled = obligation.Remaining == Outcome.Evidenced
            ? obligation.Outcome != Outcome.Evidenced
            : obligation is { Waiver: not null, BreaksThrough: false } && obligation.Remaining.IsWaivable();
        return isSettled ? obligation with { Outcome = Outcome.Waived } : obligation;
    }

    private ImmutableArray<RuleWaiverSymbol> RuleWaiversOf(ImmutableArray<CoveringControl> controls) =>
    [
        .. controls
            .SelectMany(covering => covering.Evidence.Waived.Select(rule => decisions.WaiverOf(covering.Control, rule)))
            .OfType<RuleWaiverSymbol>()
            .Distinct(),
    ];

    /// <summary>What a control's evidence says. Predefined metrics are asked for by some provisions only, so for those it is asked anew.</summary>
    private ControlStanding StandingOf(ControlSymbol control, Provision provision)
    {
        if (provision.AsksForPredefined)
        {
            return PredefinedStandingOf(control, provision);
        }

        if (!standings.TryGetValue(control, out var standing))
        {
            standing = StandingOf(control);
            standings.Add(control, standing);
        }

        return standing;
    }

    private ControlStanding StandingOf(ControlSymbol control) => StandsAsItsRules(control)
        ? ControlStanding.Of(evidence.StateOf(control, system))
        : StandingOf(control, evidence.StateOf(control, system), rule => evidence.Of(control, rule, system).Verdict);

    /// <summary>Whether no waiver and no text of the control is asked about: so it is with nearly all of many.</summary>
    private bool StandsAsItsRules(ControlSymbol control) => (!decisions.HasRuleWaivers || control.IsBroken) && !control.Evidence.Any(rule => rule.Document is not null);

    private ControlStanding PredefinedStandingOf(ControlSymbol control, Provision provision) =>
        StandingOf(control, evidence.StateOf(control, system, provision), rule => evidence.Of(control, rule, system, provision).Verdict);

    private ControlStanding StandingOf(ControlSymbol control, OperatingState operating, Func<EvidenceSymbol, EvidenceVerdict> verdictOf)
    {
        var waived = decisions.HasRuleWaivers && !control.IsBroken ? WaivedOf(control, verdictOf) : [];
        return new ControlStanding(operating, waived.IsEmpty ? operating : WorstBut(control, waived, verdictOf))
        {
            Waived = waived.IsEmpty ? [] : [.. waived.Select(rule => rule.Name)],
            Texts = control.Evidence.Any(rule => rule.Document is not null) ? TextsOf(control, waived, verdictOf) : [],
        };
    }

    private ImmutableArray<EvidenceSymbol> WaivedOf(ControlSymbol control, Func<EvidenceSymbol, EvidenceVerdict> verdictOf) =>
        [.. control.Evidence.Where(rule => !rule.IsBroken && decisions.WaiverOf(control, rule) is not null && verdictOf(rule).IsNotPassing())];

    private static ImmutableArray<TextApproval> TextsOf(ControlSymbol control, ImmutableArray<EvidenceSymbol> waived, Func<EvidenceSymbol, EvidenceVerdict> verdictOf) =>
    [
        .. control.Evidence.Where(rule => rule.Document is not null && !waived.Contains(rule)).Select(rule => new TextApproval(
            $"{control.Name}/{rule.Name}", rule.Document?.Sha256 is not null, verdictOf(rule) == EvidenceVerdict.Passing)),
    ];

    /// <summary>The worst of the rules that are not waived; those that are count as passing, since nothing else is asked of them.</summary>
    private static OperatingState WorstBut(ControlSymbol control, ImmutableArray<EvidenceSymbol> waived, Func<EvidenceSymbol, EvidenceVerdict> verdictOf)
    {
        var worst = OperatingState.Passing;
        foreach (var rule in control.Evidence.Where(rule => !waived.Contains(rule)))
        {
            var state = verdictOf(rule).State();
            worst = state > worst ? state : worst;
        }

        return worst;
    }

    private Outcome OutcomeOf(
        ObligationResult obligation, DesignState design, ImmutableArray<CoveringControl> controls, Func<CoveringControl, OperatingState> stateOf) =>
        (obligation.Exclusion, obligation.Applicability.Applies) switch
        {
            _ when obligation.Applicability.NotCovered is not null => Outcome.NotCovered,
            (not null, _) => Outcome.Excluded,
            (_, false) => Outcome.NotApplicable,
            _ => OutcomeOf(obligation.Provision, design, controls, stateOf),
        };

    private Outcome OutcomeOf(
        Provision leaf, DesignState design, ImmutableArray<CoveringControl> controls, Func<CoveringControl, OperatingState> stateOf) => design switch
        {
            DesignState.Mapped => OperatingOutcome(leaf, controls, stateOf),
            DesignState.Partial => Outcome.Partial,
            DesignState.Planned => Outcome.Planned,
            DesignState.Unmapped => Outcome.Unmapped,
        };

    /// <summary>The worst state among the controls that map it fully and have rules, so that removing evidence never helps.</summary>
    private Outcome OperatingOutcome(Provision leaf, ImmutableArray<CoveringControl> controls, Func<CoveringControl, OperatingState> stateOf)
    {
        var worst = OperatingState.Unverified;
        foreach (var covering in controls)
        {
            if (covering is { Strength: MappingStrength.Full, State: ControlState.Operating } && stateOf(covering) > worst)
            {
                worst = stateOf(covering);
            }
        }

        return worst switch
        {
            OperatingState.Unverified or OperatingState.Unproven => Outcome.Unverified,
            OperatingState.Stale => Outcome.Stale,
            OperatingState.Missing => Outcome.Missing,
            OperatingState.Unreadable => Outcome.Unreadable,
            OperatingState.Failing => Outcome.Failing,
            OperatingState.Passing => NeedsAuditEvidence(leaf) && !HasAuditEvidence(controls) ? Outcome.TelemetryOnly : Outcome.Evidenced,
        };
    }

    private static bool NeedsAuditEvidence(Provision leaf) => (leaf.Domain & Domain.Assurance) != 0;

    private bool HasAuditEvidence(ImmutableArray<CoveringControl> controls) => controls
        .Where(covering => covering is { Strength: MappingStrength.Full, State: ControlState.Operating })
        .Any(covering => HasAuditEvidence(covering.Control));

    private bool HasAuditEvidence(ControlSymbol control)
    {
        if (!audited.TryGetValue(control, out var isAudited))
        {
            isAudited = evidence.HasAuditEvidence(control, system);
            audited.Add(control, isAudited);
        }

        return isAudited;
    }

    private static int Compare(CoveringControl left, CoveringControl right)
    {
        if (left.Strength != right.Strength)
        {
            return right.Strength.CompareTo(left.Strength);
        }

        if (left.State != right.State)
        {
            return right.State.CompareTo(left.State);
        }

        var byName = string.CompareOrdinal(left.Control.Name, right.Control.Name);
        return byName != 0 ? byName : InferencePath.Compare(left.Via, right.Via);
    }
}
