using System.Collections.Immutable;
using Mapping.Compiler.Applicability;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Judges the leaves of frameworks for one system.</summary>
internal sealed class ObligationJudge(SystemSymbol system, SystemLayers layers, SystemDecisions decisions, EvidenceResults evidence)
{
    private readonly Dictionary<ControlSymbol, OperatingState> states = [];
    private readonly Dictionary<ControlSymbol, bool> audited = [];

    public ObligationResult Judge(FrameworkSymbol framework, Provision leaf, ApplicabilityResult applicability)
    {
        var (design, mappings) = layers.Of(framework.Framework, leaf);
        var controls = Order(mappings);
        var exclusion = decisions.ExclusionOf(leaf);
        var waiver = decisions.WaiverOf(leaf);
        var outcome = (exclusion, applicability.Applies, waiver) switch
        {
            (not null, _, _) => Outcome.Excluded,
            (_, false, _) => Outcome.NotApplicable,
            (_, _, not null) => Outcome.Waived,
            _ => OutcomeOf(leaf, design, controls),
        };
        return new ObligationResult(framework, leaf)
        {
            Applicability = applicability,
            Design = outcome is Outcome.Excluded or Outcome.NotApplicable ? null : design,
            Outcome = outcome,
            Controls = controls,
            Exclusion = exclusion,
            Waiver = waiver,
        };
    }

    /// <summary>The controls as results list them: the strongest covering of each, full before partial, operating before planned, by name.</summary>
    public ImmutableArray<CoveringControl> Order(List<(TracedMapping Mapping, MappingStrength Strength)> mappings)
    {
        if (mappings.Count == 0)
        {
            return [];
        }

        var best = new Dictionary<ControlSymbol, CoveringControl>(mappings.Count);
        foreach (var (mapping, strength) in mappings)
        {
            var control = mapping.Mapping.Control;
            var covering = mapping.ToCoveringControl(strength, StateOf(control));
            if (!best.TryGetValue(control, out var earlier) || Compare(covering, earlier) < 0)
            {
                best[control] = covering;
            }
        }

        var ordered = best.Values.ToImmutableArray().ToBuilder();
        ordered.Sort(Compare);
        return ordered.ToImmutable();
    }

    private OperatingState StateOf(ControlSymbol control)
    {
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
            OperatingState.Unverified => Outcome.Unverified,
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
