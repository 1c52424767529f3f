using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Reports.Portfolios;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>Systems across, articles down, as <c>mapping coverage --by system</c> shows them.</summary>
internal static class PortfolioSheet
{
    /// <summary>A sheet holds 16,384 columns.</summary>
    private const int MostSystems = 16_000;

    public static bool IsIn(Judgement judgement) => judgement.Coverage.Systems.Length is > 1 and <= MostSystems;

    public static Sheet Of(Judgement judgement)
    {
        var portfolio = judgement.Portfolio;
        return new(
            PortfolioWords.Title,
            [new("Framework", 14), new("Provision", 14), new("Title (ours)", 36), .. portfolio.Systems.Select(system => new SheetColumn(system.System.Name, 18))],
            [Gates(portfolio, judgement), .. portfolio.Rows.Select(row => Row(row, judgement))])
        { FrozenColumns = 3 };
    }

    private static ImmutableArray<SheetCell> Gates(Portfolio portfolio, Judgement judgement)
    {
        var gates = judgement.Coverage.Gates.ToLookup(gate => gate.System);
        return
        [
            SheetCell.Of("Gates", CellStyle.Strong),
            SheetCell.Empty,
            SheetCell.Empty,
            .. portfolio.Systems.Select(system => Gates([.. gates[system.System]])),
        ];
    }

    private static SheetCell Gates(ImmutableArray<GateResult> gates) => SheetCell.Of(PortfolioWords.OfGates(gates), SheetStyles.Of(PortfolioWords.KindOf(gates)));

    private static ImmutableArray<SheetCell> Row(PortfolioRow row, Judgement judgement) =>
    [
        row.Framework.Id,
        SheetCell.Of(row.Provision.Citation, CellStyle.Strong),
        row.Provision.Title,
        .. row.Cells.Select(cell => SheetCell.Of(string.Join('\n', PortfolioWords.LinesOf(cell)), SheetStyles.Of(PortfolioWords.KindOf(cell, judgement)))),
    ];
}
