using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Finds what differs behind a change of one system. Both sides are asked the same questions, so a comparison the other way round
/// gives the same reasons, mirrored.
/// </summary>
internal sealed class ReasonFinder(SideFacets before, SideFacets after, string system, FrameworkKeys keys, Renamings renamed, RulePromiseChanges promises)
{
    private readonly RenamedNames names = renamed.Names;

    private const string Telemetry = "telemetry";

    private const string AuditEvidence = "audit-evidence";

    public ImmutableArray<ChangeReason> Find(Standing? from, Standing? to)
    {
        var reasons = ImmutableArray.CreateBuilder<ChangeReason>();
        if (IsPresence(from, to, reasons))
        {
            return reasons.ToImmutable();
        }

        Add(reasons, FacetKind.Scope, system, SideFacets.Scope(from), SideFacets.Scope(to));
        Add(reasons, FacetKind.Applicability, system, SideFacets.Applicability(from), SideFacets.Applicability(to));
        Add(reasons, FacetKind.Exclusion, "exclusion", SideFacets.Exclusion(from), SideFacets.Exclusion(to));
        if (from?.Result is null || to?.Result is null || !from.Counts || !to.Counts)
        {
            return reasons.ToImmutable();
        }

        if (from.BindsFrom is { } was && to.BindsFrom is { } now && was != now)
        {
            reasons.Add(new ChangeReason(FacetKind.Applicability, system, SideFacets.Force(from), SideFacets.Force(to)) { SubjectBefore = SubjectBefore(FacetKind.Applicability, system) });
        }

        Add(reasons, FacetKind.Applicability, system, SideFacets.Force(from), SideFacets.Force(to));
        Add(reasons, FacetKind.Waiver, "waiver", before.Waiver(from), after.Waiver(to));
        AddControls(reasons, from, to);
        AddBackings(reasons, from, to);
        AddDemands(reasons, from, to);
        return ChangeReason.Sort(reasons);
    }

    /// <summary>Where the system, the framework or the provision is on one side only, nothing else is worth asking.</summary>
    private bool IsPresence(Standing? from, Standing? to, ImmutableArray<ChangeReason>.Builder reasons)
    {
        var standing = to ?? from ?? throw new InvalidOperationException("A change has a side.");
        Add(reasons, FacetKind.System, system, before.System(), after.System());
        if (reasons.Count == 0)
        {
            Add(reasons, FacetKind.Framework, standing.Framework.Id, before.FrameworkOf(standing.Framework), after.FrameworkOf(standing.Framework));
        }

        if (reasons.Count == 0)
        {
            Add(reasons, FacetKind.Provision, standing.Provision.DisplayName, before.ProvisionOf(standing, after), after.ProvisionOf(standing, before));
        }

        return reasons.Count > 0;
    }

    private void AddControls(ImmutableArray<ChangeReason>.Builder reasons, Standing from, Standing to)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Union.Of(NamesOf(from), NamesOf(to)))
        {
            var known = reasons.Count;
            Add(reasons, FacetKind.Control, name, before.Control(name), after.Control(name));
            var hasTurned = reasons.Count > known;
            var (earlier, later) = (before.Mapping(from, name), after.Mapping(to, name));

            // A control that is gone or retired maps nothing: that is said once.
            if (!hasTurned || (earlier is not null && later is not null))
            {
                Add(reasons, FacetKind.Mapping, name, earlier, later);
            }

            AddEvidence(reasons, name, told, isOnOneSide: earlier is null || later is null || hasTurned, to.Provision.AsksForPredefined);
        }

        foreach (var step in Union.Of(StepsOf(from), StepsOf(to)))
        {
            Add(reasons, FacetKind.Crosswalk, step, before.Row(step), after.Row(step));
        }
    }

    /// <param name="reasons">Where they go.</param>
    /// <param name="control">The control.</param>
    /// <param name="told">The rules that were told of: one that moved is a rule of two controls.</param>
    /// <param name="isOnOneSide">Whether only one side rests on it; evidence that passes explains nothing then.</param>
    /// <param name="asksForPredefined">Whether it counts for the obligation when a threshold was set.</param>
    private void AddEvidence(ImmutableArray<ChangeReason>.Builder reasons, string control, HashSet<string> told, bool isOnOneSide, bool asksForPredefined)
    {
        foreach (var rule in Union.Of(before.RulesOf(control), after.RulesOf(control)).Where(told.Add))
        {
            var (earlier, later) = (before.EvidenceOf(rule), after.EvidenceOf(rule));
            var hasMoved = before.ControlOf(rule) is { } was && after.ControlOf(rule) is { } now && was != now;
            var known = reasons.Count;
            if (!isOnOneSide || IsRed(earlier) || IsRed(later))
            {
                Add(reasons, FacetKind.Evidence, rule, before.Evidence(rule), after.Evidence(rule));
            }

            if (earlier is not null && later is not null)
            {
                Add(reasons, FacetKind.EvidenceClass, rule, ClassOf(earlier), ClassOf(later));
                var settingCounts = asksForPredefined && before.IsLate(rule, earlier) != after.IsLate(rule, later);
                AddPromises(reasons, promises.Of(rule), earlier, later, settingCounts);
                AddApproval(reasons, rule, asksForPredefined);
                AddPromise(reasons, RecordsPromise.Of(rule, earlier, later, before.Workspace, after.Workspace) is { } records
                    ? records with { SubjectBefore = RuleBefore(rule) }
                    : null);
            }

            for (var i = known; hasMoved && i < reasons.Count; i++)
            {
                reasons[i] = reasons[i] with { HasMoved = true };
            }
        }
    }

    /// <summary>What stands behind it on one side only, where nothing else says so.</summary>
    private void AddBackings(ImmutableArray<ChangeReason>.Builder reasons, Standing from, Standing to)
    {
        foreach (var (rule, state, isGone) in OnlyBehind(before, from, after, to, isGone: true).Concat(OnlyBehind(after, to, before, from, isGone: false)).ToList())
        {
            if (!reasons.Any(reason => reason.Kind == FacetKind.Evidence && reason.Subject == rule && (reason.Before is null || reason.After is null)))
            {
                reasons.Add(new ChangeReason(FacetKind.Backing, rule, isGone ? state : null, isGone ? null : state) { SubjectBefore = RuleBefore(rule) });
            }
        }
    }

    /// <summary>A rule that passes and whose control is told of explains nothing.</summary>
    private static IEnumerable<(string Rule, FacetState State, bool IsGone)> OnlyBehind(SideFacets side, Standing standing, SideFacets other, Standing there, bool isGone) =>
        from rule in BackingChanges.Only(side, standing, other, there)
        let state = side.Backing(rule.Name, standing.Provision)
        where state is not null && (state.Word != CoverageNames.NameOf(EvidenceVerdict.Passing)
            || !BackingChanges.IsToldOfControl(rule, side.ControlOf(rule.Name) ?? "", side, standing, other, there))
        select (rule.Name, state, isGone);

    /// <summary>What a catalog of the workspace asks on one side only, where the verdict of the other side would be another one if it asked it too.</summary>
    private void AddDemands(ImmutableArray<ChangeReason>.Builder reasons, Standing from, Standing to)
    {
        if (!CatalogChanges.IsOfOwn(from.Framework, to.Framework))
        {
            return;
        }

        foreach (var demand in ProvisionDemands.Compare(from.Provision, to.Provision))
        {
            if (demand.Direction switch
            {
                PromiseDirection.Weaker => after.HangsOn(to, demand.Key),
                PromiseDirection.Stronger => before.HangsOn(from, demand.Key),
                PromiseDirection.Differs => false,
            })
            {
                AddPromise(reasons, CatalogChanges.ChangeOf(keys.Of(to.Framework), from.Provision, to.Provision, demand));
            }
        }
    }

    private string? RuleBefore(string rule) => renamed.RuleBefore(rule);

    /// <summary>
    /// What is asked otherwise explains a verdict that turned; which text an approval is of, and whether a threshold was set in time, may count by
    /// themselves. A file explains a verdict where evidence does not pass with it.
    /// </summary>
    private static void AddPromises(
        ImmutableArray<ChangeReason>.Builder reasons, ImmutableArray<PromiseChange> promises, EvidenceResult earlier, EvidenceResult later, bool settingCounts)
    {
        var isSame = earlier.Verdict == later.Verdict && earlier.IsAuditEvidence == later.IsAuditEvidence;
        foreach (var promise in promises.Where(promise => !isSame || promise.Kind == PromiseKind.Text || (settingCounts && promise.Kind is (PromiseKind.Threshold or PromiseKind.Lateness))))
        {
            if (promise.Kind is not (PromiseKind.EvidenceFile or PromiseKind.IdleFile) || IsRed(promise.Before is null ? later : earlier))
            {
                AddPromise(reasons, promise);
            }
        }
    }

    /// <summary>An approval that was late is in time only because another day is said of it, or of what was there before: nothing shows that.</summary>
    private void AddApproval(ImmutableArray<ChangeReason>.Builder reasons, string rule, bool asksForPredefined)
    {
        var (was, now) = asksForPredefined ? (before.LateApprovalOf(rule), after.LateApprovalOf(rule)) : (null, null);
        if (was is null != now is null)
        {
            AddPromise(reasons, new PromiseChange(PromiseKind.Lateness, rule, was, now, now is null ? PromiseDirection.Weaker : PromiseDirection.Stronger) { SubjectBefore = RuleBefore(rule) });
        }
    }

    private static void AddPromise(ImmutableArray<ChangeReason>.Builder reasons, PromiseChange? promise)
    {
        if (promise is not null)
        {
            reasons.Add(new ChangeReason(FacetKind.Promise, promise.Subject, StateOf(promise.Before), StateOf(promise.After))
            {
                Promise = promise,
                SubjectBefore = promise.SubjectBefore,
            });
        }
    }

    private static FacetState? StateOf(string? text) => text is null ? null : new FacetState(text);

    private static bool IsRed(EvidenceResult? result) => result is { Verdict: not EvidenceVerdict.Passing };

    private static FacetState ClassOf(EvidenceResult result) => new(result.IsAuditEvidence ? AuditEvidence : Telemetry);

    private IEnumerable<string> NamesOf(Standing standing) => (standing.Result?.Controls ?? []).Select(covering => names.KeyOf(covering.Control));

    private static IEnumerable<string> StepsOf(Standing standing) =>
        (standing.Result?.Controls ?? []).SelectMany(covering => covering.Via).Select(RelationWords.Of);

    private void Add(ImmutableArray<ChangeReason>.Builder reasons, FacetKind kind, string subject, FacetState? before, FacetState? after)
    {
        if (before?.Word != after?.Word)
        {
            reasons.Add(new ChangeReason(kind, subject, before, after) { SubjectBefore = SubjectBefore(kind, subject) });
        }
    }

    /// <summary>The name on the first side, where that is another one; else null.</summary>
    private string? SubjectBefore(FacetKind kind, string subject) => kind switch
    {
        FacetKind.System or FacetKind.Scope or FacetKind.Applicability => names.SystemBefore(subject),
        FacetKind.Control or FacetKind.Mapping => names.ControlBefore(subject),
        FacetKind.Evidence or FacetKind.EvidenceClass or FacetKind.Backing => RuleBefore(subject),
        _ => null,
    };
}
