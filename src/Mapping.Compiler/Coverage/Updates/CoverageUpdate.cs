using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// Judges a workspace that was judged before. What no change reaches is taken over as it is; a control that only moved or was
/// reworded is put into the verdicts in place of what it was; the obligations that other changes reach are judged anew. Where a change
/// may reach everything, everything is judged: another date, other evidence, another scope, crosswalks.
/// </summary>
internal sealed class CoverageUpdate
{
    private readonly Compilation previous;
    private readonly WorkspaceSymbols symbols;
    private readonly EvidenceResults evidence;
    private readonly SymbolChanges changes;
    private readonly ReachedLeaves reached;
    private int judged;

    private CoverageUpdate(Compilation previous, WorkspaceSymbols symbols, EvidenceResults evidence, SymbolChanges changes)
    {
        this.previous = previous;
        this.symbols = symbols;
        this.evidence = evidence;
        this.changes = changes;
        reached = new ReachedLeaves(changes);
    }

    /// <param name="previous">An earlier verdict, or null.</param>
    /// <param name="workspace">What is to be judged.</param>
    /// <param name="evidence">What evidence says.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <returns>The verdict, and how many obligations had to be judged for it.</returns>
    public static (CoverageResult Coverage, int Judged) Run(Compilation? previous, BoundWorkspace workspace, EvidenceResults evidence, DateOnly asOf)
    {
        if (previous is null || previous.Evidence != evidence || previous.Coverage.AsOf != asOf
            || SymbolChanges.Between(previous.Symbols, workspace.Symbols) is not { } changes
            || (workspace.HasCrosswalks && !changes.OnlyMove))
        {
            var coverage = CoverageEngine.Judge(workspace.Symbols, workspace.Graph, evidence, asOf);
            return (GateJudge.Settle(coverage, workspace.HasErrors), coverage.Systems.Sum(system => system.Obligations.Length));
        }

        return new CoverageUpdate(previous, workspace.Symbols, evidence, changes).Run(workspace);
    }

    private (CoverageResult Coverage, int Judged) Run(BoundWorkspace workspace)
    {
        ImmutableArray<SystemCoverage> systems =
        [
            .. previous.Coverage.Systems.Zip(symbols.Systems, (coverage, system) => Update(coverage, system, workspace)),
        ];
        var isSame = systems.AsSpan().SequenceEqual(previous.Coverage.Systems.AsSpan(), ReferenceEqualityComparer.Instance)
            && symbols.Gates.AsSpan().SequenceEqual(previous.Symbols.Gates.AsSpan(), ReferenceEqualityComparer.Instance)
            && workspace.HasErrors == previous.HasErrors;
        var result = isSame
            ? previous.Coverage
            : GateJudge.Settle(new CoverageResult(previous.Coverage.AsOf, systems, GateJudge.Judge(symbols.Gates, systems)), workspace.HasErrors);
        return (result, judged);
    }

    private SystemCoverage Update(SystemCoverage coverage, SystemSymbol system, BoundWorkspace workspace)
    {
        var obligations = coverage.Obligations;
        if (!reached.IsEmpty || !changes.MovedDecisions.IsEmpty)
        {
            var updated = ImmutableArray.CreateBuilder<ObligationResult>(obligations.Length);
            var judge = new ObligationUpdate(system, symbols, evidence, changes, reached, previous.Coverage.AsOf);
            foreach (var obligation in obligations)
            {
                var isReached = workspace.HasCrosswalks || reached.Contains(obligation.Provision) || ObligationUpdate.IsDecided(obligation);
                updated.Add(isReached ? judge.Update(obligation) : obligation);
            }

            judged += judge.Judged;
            obligations = Settle(obligations, updated.DrainToImmutable());
        }

        var unknowns = changes.Moved.Count == 0 ? coverage.PartialUnknowns : [.. coverage.PartialUnknowns.Select(Update)];
        var supplied = system.SuppliedBy is null ? null : SuppliedJudge.Judge(system, symbols, workspace.Graph, evidence, previous.Coverage.AsOf);
        var isSame = obligations == coverage.Obligations && ReferenceEquals(system, coverage.System)
            && unknowns == coverage.PartialUnknowns && supplied is null && coverage.Supplied is null;
        return isSame
            ? coverage
            : coverage with { System = system, Obligations = obligations, PartialUnknowns = unknowns, Supplied = supplied };
    }

    private static ImmutableArray<ObligationResult> Settle(ImmutableArray<ObligationResult> before, ImmutableArray<ObligationResult> after) =>
        after.AsSpan().SequenceEqual(before.AsSpan(), ReferenceEqualityComparer.Instance) ? before : after;

    private PartialUnknown Update(PartialUnknown unknown) => unknown with { Controls = [.. unknown.Controls.Select(changes.Now)] };
}
