using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Portfolios;

/// <summary>An article, a clause or an annex, for each system.</summary>
/// <param name="Framework">The catalog that it is of.</param>
/// <param name="Provision">One without a parent that has something to assess at or below it.</param>
/// <param name="Cells">One for each system of the portfolio, in its order.</param>
public sealed record PortfolioRow(Framework Framework, Provision Provision, ImmutableArray<PortfolioCell> Cells)
{
    /// <summary>Whether it certainly asks nothing of any system: no scope names it, and it binds none of them.</summary>
    public bool BindsNone => Cells.All(cell => cell.Standing == PortfolioStanding.NotBinding && cell.Obligations.IsEmpty);
}
