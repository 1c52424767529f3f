using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Portfolios;

/// <summary>Many systems on one page: systems across, the articles, clauses and annexes of each framework in use down.</summary>
/// <param name="Systems">The columns, in the order of the verdict.</param>
/// <param name="Rows">By framework in the order of use, then in the order of the catalog.</param>
public sealed record Portfolio(ImmutableArray<SystemCoverage> Systems, ImmutableArray<PortfolioRow> Rows)
{
    public Totals Totals => Totals.Of(Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Obligations));

    public int OutOfScope => Rows.SelectMany(row => row.Cells).Sum(cell => cell.OutOfScope);

    /// <summary>Each obligation and each leaf out of scope of the verdict is in exactly one cell.</summary>
    /// <param name="coverage">The verdict.</param>
    /// <param name="frameworks">The frameworks in use; one that is in use under two names counts once.</param>
    public static Portfolio Of(CoverageResult coverage, ImmutableArray<FrameworkSymbol> frameworks)
    {
        ImmutableArray<Dictionary<Provision, PortfolioCell>> cells = [.. coverage.Systems.Select(CellsOf)];
        var rows = ImmutableArray.CreateBuilder<PortfolioRow>();
        foreach (var framework in frameworks.Select(symbol => symbol.Framework).Distinct())
        {
            ImmutableArray<bool> covered = [.. coverage.Systems.Select(system => system.Uncovered.All(uncovered => uncovered.Framework.Framework != framework))];
            foreach (var top in framework.Provisions.Where(provision => provision is { Parent: null, LeafCount: > 0 }))
            {
                rows.Add(new PortfolioRow(
                    framework,
                    top,
                    [.. cells.Select((known, i) => known.GetValueOrDefault(top, PortfolioCell.Empty) with { IsCovered = covered[i] })]));
            }
        }

        return new Portfolio(coverage.Systems, rows.DrainToImmutable());
    }

    private static Dictionary<Provision, PortfolioCell> CellsOf(SystemCoverage system)
    {
        var obligations = system.Obligations.ToLookup(obligation => obligation.Provision.Top);
        var outOfScope = system.OutOfScope.ToLookup(obligation => obligation.Provision.Top);
        return obligations.Select(group => group.Key).Union(outOfScope.Select(group => group.Key))
            .ToDictionary(top => top, top => new PortfolioCell([.. obligations[top]], outOfScope[top].Count()));
    }
}
