using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Judges the leaves of frameworks for one system.</summary>
internal sealed class ObligationJudge(SystemSymbol system, EvidenceResults evidence)
{
    private readonly Dictionary<ControlSymbol, OperatingState> states = [];
    private readonly Dictionary<ControlSymbol, bool> audited = [];

    public ObligationResult Judge(
        FrameworkSymbol framework, Provision leaf, ApplicabilityResult applicability, SystemLayers layers, SystemDecisions decisions)
    {
        var (design, mappings) = layers.Of(framework.Framework, leaf);
        var undecided = new ObligationResult(framework, leaf)
        {
            Applicability = applicability,
            Design = design,
            Outcome = Outcome.Unmapped,
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
        mappings.Count == 0 ? [] : Order(mappings.Select(entry => entry.Mapping.ToCoveringControl(entry.Strength, StateOf(entry.Mapping.Mapping.Control, provision))));

    /// <summary>A control's own mapping as results list it.</summary>
    public CoveringControl Cover(TracedMapping mapping, Provision provision) =>
        mapping.ToCoveringControl(mapping.Mapping.Strength, StateOf(mapping.Mapping.Control, provision));

    private static ImmutableArray<CoveringControl> Order(IEnumerable<CoveringControl> coverings)
    {
        var best = new Dictionary<ControlSymbol, CoveringControl>();
        foreach (var covering in coverings)
        {
            if (!best.TryGetValue(covering.Control, out var earlier) || Compare(covering, earlier) < 0)
            {
                best[covering.Control] = covering;
            }
        }

        var ordered = best.Values.ToImmutableArray().ToBuilder();
        ordered.Sort(Compare);
        return ordered.DrainToImmutable();
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

        var outcome = (obligation.Exclusion, obligation.Applicability.Applies) switch
        {
            _ when obligation.Applicability.NotCovered is not null => Outcome.NotCovered,
            (not null, _) => Outcome.Excluded,
            (_, false) => Outcome.NotApplicable,
            _ => OutcomeOf(obligation.Provision, design, controls),
        };
        var settled = obligation with
        {
            Design = outcome is Outcome.Excluded or Outcome.NotApplicable or Outcome.NotCovered ? null : design,
            Outcome = outcome,
            Controls = controls,
        };
        return settled is { Waiver: not null, BreaksThrough: false } && outcome.IsWaivable() ? settled with { Outcome = Outcome.Waived } : settled;
    }

    private OperatingState StateOf(ControlSymbol control, Provision provision)
    {
        if (provision.AsksForPredefined)
        {
            return evidence.StateOf(control, system, provision);
        }

        if (!states.TryGetValue(control, out var state))
        {
            state = evidence.StateOf(control, system);
            states.Add(control, state);
        }

        return state;
    }

    private Outcome OutcomeOf(Provision leaf, DesignState design, ImmutableArray<CoveringControl> controls) => design switch
    {
        DesignState.Mapped => OperatingOutcome(leaf, controls),
        DesignState.Partial => Outcome.Partial,
        DesignState.Planned => Outcome.Planned,
        _ => Outcome.Unmapped,
    };

    /// <summary>The worst state among the controls that map it fully and have rules, so that removing evidence never helps.</summary>
    private Outcome OperatingOutcome(Provision leaf, ImmutableArray<CoveringControl> controls)
    {
        var worst = OperatingState.Unverified;
        foreach (var covering in controls)
        {
            if (covering is { Strength: MappingStrength.Full, State: ControlState.Operating } && covering.Operating > worst)
            {
                worst = covering.Operating;
            }
        }

        return worst switch
        {
            OperatingState.Unverified or OperatingState.Unproven => Outcome.Unverified,
            OperatingState.Stale => Outcome.Stale,
            OperatingState.Missing => Outcome.Missing,
            OperatingState.Unreadable => Outcome.Unreadable,
            OperatingState.Failing => Outcome.Failing,
            _ => NeedsAuditEvidence(leaf) && !HasAuditEvidence(controls) ? Outcome.TelemetryOnly : Outcome.Evidenced,
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
