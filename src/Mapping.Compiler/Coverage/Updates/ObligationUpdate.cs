using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Brings the verdicts on one system's obligations up to date. Where no crosswalk leads anywhere, the controls behind a verdict are
/// those that cite it, so that the new ones follow from the old ones and the changes.
/// </summary>
internal sealed class ObligationUpdate(SystemSymbol system, WorkspaceSymbols symbols, EvidenceResults evidence, SymbolChanges changes, ReachedLeaves reached, DateOnly asOf)
{
    private readonly ObligationJudge judge = new(system, evidence, SystemDecisions.Create(system, symbols, asOf));

    /// <summary>How many obligations had to be judged anew.</summary>
    public int Judged { get; private set; }

    /// <summary>Whether somebody decided about it.</summary>
    public static bool IsDecided(ObligationResult obligation) => obligation.Waiver is not null || obligation.Exclusion is not null
        || !obligation.RuleWaivers.IsEmpty || !obligation.EndedWaivers.IsEmpty;

    public ObligationResult Update(ObligationResult obligation)
    {
        var come = ComeTo(obligation.Provision);
        return come.Count > 0 || obligation.Controls.Any(covering => changes.Gone.Contains(covering.Control))
            ? JudgeAnew(Now(obligation), come)
            : Now(obligation);
    }

    private ObligationResult JudgeAnew(ObligationResult obligation, List<CoveringControl> come)
    {
        Judged++;
        return judge.Judge(obligation, [.. obligation.Controls.Where(covering => !changes.Gone.Contains(covering.Control)), .. come]);
    }

    /// <summary>The same verdict in the words of now.</summary>
    private ObligationResult Now(ObligationResult obligation)
    {
        var waiver = Now(obligation.Waiver);
        var exclusion = Now(obligation.Exclusion);
        var isMoved = obligation.Controls.Any(covering => changes.Moved.ContainsKey(covering.Control));
        var areOthersMoved = obligation.RuleWaivers.Any(changes.MovedDecisions.ContainsKey) || obligation.EndedWaivers.Any(changes.MovedDecisions.ContainsKey);
        return isMoved || areOthersMoved || waiver != obligation.Waiver || exclusion != obligation.Exclusion
            ? obligation with
            {
                Controls = [.. obligation.Controls.Select(changes.Now)],
                Waiver = waiver,
                Exclusion = exclusion,
                RuleWaivers = [.. obligation.RuleWaivers.Select(rule => Now(rule) ?? rule)],
                EndedWaivers = [.. obligation.EndedWaivers.Select(ended => Now(ended) ?? ended)],
            }
            : obligation;
    }

    private TDecision? Now<TDecision>(TDecision? decision)
        where TDecision : class =>
        decision is not null && changes.MovedDecisions.TryGetValue(decision, out var now) ? (TDecision)now : decision;

    private List<CoveringControl> ComeTo(Provision leaf)
    {
        var come = new List<CoveringControl>();
        foreach (var (control, mapping) in reached.NewOn(leaf))
        {
            var state = control.Status.At(asOf);
            if (state != ControlState.Retired && control.IsFor(system))
            {
                come.Add(judge.Cover(new TracedMapping(new DirectMapping(control, state, mapping), []), leaf));
            }
        }

        return come;
    }
}
