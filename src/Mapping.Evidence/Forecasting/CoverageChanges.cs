using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Forecasting;

/// <summary>Compares the verdicts on two days.</summary>
internal static class CoverageChanges
{
    /// <summary>The obligations whose outcome changes or whose date comes, by system, then in the order of the catalog.</summary>
    public static ImmutableArray<ObligationTurn> Between(CoverageResult before, CoverageResult after) =>
    [
        .. before.Systems.Zip(after.Systems).SelectMany(pair => Between(pair.First, pair.Second)),
    ];

    private static IEnumerable<ObligationTurn> Between(SystemCoverage before, SystemCoverage after)
    {
        var earlier = new Dictionary<(FrameworkSymbol, Provision), ObligationResult>();
        foreach (var obligation in before.Obligations)
        {
            earlier[(obligation.Framework, obligation.Provision)] = obligation;
        }

        return after.Obligations
            .Where(obligation => earlier.ContainsKey((obligation.Framework, obligation.Provision)))
            .Select(obligation => new ObligationTurn(after.System, earlier[(obligation.Framework, obligation.Provision)], obligation))
            .Where(turn => turn.ChangesOutcome || turn.ComesIntoForce);
    }
}
