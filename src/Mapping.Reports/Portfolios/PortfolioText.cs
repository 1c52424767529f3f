using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Text;

namespace Mapping.Reports.Portfolios;

/// <summary>The portfolio for the terminal. Systems that find no room beside each other are in further blocks.</summary>
public static class PortfolioText
{
    /// <summary>Of an article with its title, where all systems find room beside each other; else its citation has to do.</summary>
    private const int TitleWidth = 25;

    private const int SumWidth = 5;

    /// <summary>Takes <c>12 not in scope</c>.</summary>
    private const int CellWidth = 15;

    public static void Write(TextPage page, Judgement judgement)
    {
        var portfolio = judgement.Portfolio;
        page.Labelled(0, new Piece(PortfolioWords.Title, Style.Strong), $"  {Counts.Of(portfolio.Systems.Length, "system")}, as of {DateWords.Of(judgement.Coverage.AsOf)}", hang: 2);
        if (judgement.HasErrors)
        {
            page.Paragraph(0, PortfolioWords.ErrorsFirst, Style.Warning);
        }

        page.Gap();
        if (portfolio.Systems.IsEmpty)
        {
            page.Paragraph(0, "Nothing to judge: no system is declared.", Style.Warning);
            return;
        }

        var gates = judgement.Coverage.Gates.ToLookup(gate => gate.System);
        var hasTitles = portfolio.Systems.Length <= RoomBeside(page, TitleWidth);
        var width = hasTitles ? TitleWidth : Math.Clamp(portfolio.Rows.Select(row => TextWidth.Of(row.Provision.Citation)).DefaultIfEmpty().Max(), SumWidth, TitleWidth);
        var room = Math.Max(1, RoomBeside(page, width));
        for (var first = 0; first < portfolio.Systems.Length; first += room)
        {
            WriteBlock(page, judgement, portfolio, gates, new Block(first, Math.Min(room, portfolio.Systems.Length - first), width, hasTitles));
        }

        WriteRest(page, judgement, portfolio);
    }

    /// <summary>How many systems find room beside a column.</summary>
    private static int RoomBeside(TextPage page, int width) => (page.Width - width) / (CellWidth + TextPage.TableGap);

    private static void WriteBlock(TextPage page, Judgement judgement, Portfolio portfolio, ILookup<SystemSymbol, GateResult> gates, Block block)
    {
        var systems = portfolio.Systems.Slice(block.First, block.Count);
        int[] widths = [block.Width, .. Enumerable.Repeat(CellWidth, block.Count)];
        if (block.Count < portfolio.Systems.Length)
        {
            page.Line(new Piece($"Systems {block.First + 1} to {block.First + block.Count}", Style.Muted));
        }

        page.Row(0, widths, ["", .. systems.Select(system => new Piece(system.System.Name, Style.Strong))]);
        page.Row(0, widths, [new Piece("Gates", Style.Strong), .. systems.Select(system => Gates([.. gates[system.System]]))]);
        foreach (var framework in portfolio.Rows.GroupBy(row => row.Framework))
        {
            page.Paragraph(0, CatalogOrigin.Named(framework.Key), Style.Strong);
            foreach (var row in framework.Where(row => !row.BindsNone))
            {
                page.Row(0, widths, [block.HasTitles ? PortfolioWords.NameOf(row) : row.Provision.Citation, .. row.Cells.Slice(block.First, block.Count).Select(cell => Cell(cell, judgement))]);
            }

            ImmutableArray<PortfolioCell> Column(int index) => [.. framework.Select(row => row.Cells[index])];
            page.Row(0, widths, [new Piece("sum", Style.Muted), .. Enumerable.Range(block.First, block.Count).Select(index => Sum(Column(index)))]);
        }

        page.Gap();
    }

    private static Piece Gates(ImmutableArray<GateResult> gates) => new(PortfolioWords.OfGates(gates), OutcomeStyles.Of(PortfolioWords.KindOf(gates)));

    private static Piece Cell(PortfolioCell cell, Judgement judgement) => new(PortfolioWords.Of(cell), OutcomeStyles.Of(PortfolioWords.KindOf(cell, judgement)));

    private static Piece Sum(ImmutableArray<PortfolioCell> cells) => new(PortfolioWords.Of(cells), Style.Muted);

    private static void WriteRest(TextPage page, Judgement judgement, Portfolio portfolio)
    {
        foreach (var framework in portfolio.Rows.Where(row => row.BindsNone).GroupBy(row => row.Framework))
        {
            page.Labelled(0, new Piece("Binds no system here: ", Style.Muted), $"{framework.Key.Id} {string.Join(", ", framework.Select(row => row.Provision.Citation))}.", hang: 2);
        }

        if (PortfolioWords.Legend(portfolio) is { Length: > 0 } legend)
        {
            page.Labelled(0, new Piece("In a cell: ", Style.Muted), $"{legend}; \"not in scope\" binds the system, and no scope of it says so.", Style.Muted, hang: 2);
        }

        var (text, kind) = VerdictText.Of(judgement);
        page.Labelled(0, new Piece(text, OutcomeStyles.Of(kind)), $" {PortfolioWords.OfTotals(portfolio.Totals, portfolio.OutOfScope)}.", hang: 0);
        BasisText.Write(page, judgement);
    }

    /// <summary>Systems beside each other, and how their rows begin.</summary>
    private readonly record struct Block(int First, int Count, int Width, bool HasTitles);
}
