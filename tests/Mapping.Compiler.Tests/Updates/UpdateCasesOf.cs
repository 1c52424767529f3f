using Mapping.Compiler.Coverage;

namespace Mapping.Compiler.Tests.Updates;

/// <summary>Tells which rare cases a step from one state to the next is.</summary>
internal static class UpdateCasesOf
{
    public static UpdateCases Step(Compilation earlier, Compilation now)
    {
        if (earlier.Evidence != now.Evidence || earlier.Coverage.AsOf != now.Coverage.AsOf || SymbolChanges.Between(earlier.Symbols, now.Symbols) is not { } changes)
        {
            return UpdateCases.None;
        }

        var isNothing = earlier.Coverage.Systems.AsSpan().SequenceEqual(now.Coverage.Systems.AsSpan(), ReferenceEqualityComparer.Instance)
            && earlier.Symbols.Gates.AsSpan().SequenceEqual(now.Symbols.Gates.AsSpan(), ReferenceEqualityComparer.Instance);
        return If(IsBehindCrosswalk(earlier, changes) || IsBehindCrosswalk(now, changes), UpdateCases.ControlChangesBehindCrosswalk)
            | If(changes.OnlyMove && changes.Moved.Keys.Any(control => IsCarriedOn(earlier, control.Name)), UpdateCases.ControlMovesBehindCrosswalk)
            | If(isNothing && !earlier.HasErrors && now.HasErrors && HasGate(earlier), UpdateCases.ErrorComesOverGate)
            | If(isNothing && earlier.HasErrors && !now.HasErrors && HasGate(now), UpdateCases.ErrorGoesUnderGate)
            | If(!changes.OnlyMove && !now.Workspace.HasCrosswalks && now.ObligationsJudged > 0, UpdateCases.ControlChangesAlone)
            | If(changes.MovedDecisions.Keys.Any(decision => IsDecided(earlier, decision)), UpdateCases.DecisionMoves);
    }

    private static UpdateCases If(bool isSo, UpdateCases which) => isSo ? which : UpdateCases.None;

    private static bool HasGate(Compilation compilation) => compilation.Coverage.Gates.Any(gate => gate is { Gate: not null, Holds: true });

    private static bool IsBehindCrosswalk(Compilation compilation, SymbolChanges changes) =>
        changes.Gone.Concat(changes.Come).Any(control => IsCarriedOn(compilation, control.Name));

    private static bool IsCarriedOn(Compilation compilation, string control) => compilation.Coverage.Systems
        .SelectMany(system => system.Obligations)
        .SelectMany(obligation => obligation.Controls)
        .Any(covering => covering.Control.Name == control && !covering.Via.IsEmpty);

    private static bool IsDecided(Compilation compilation, object decision) => compilation.Coverage.Systems
        .SelectMany(system => system.Obligations)
        .Any(obligation => ReferenceEquals(obligation.Waiver, decision) || ReferenceEquals(obligation.Exclusion, decision));
}
