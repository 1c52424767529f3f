using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Coverage.Portfolios;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Markdown;
using Mapping.Reports.Text;

namespace Mapping.Reports.Portfolios;

/// <summary>The portfolio as tables in Markdown, one for each framework and as many systems as a page is wide for.</summary>
public static class PortfolioMarkdown
{
    private const int SystemsBeside = 8;

    public static void Write(TextWriter output, Judgement judgement)
    {
        var page = new MarkdownPage(output);
        var portfolio = judgement.Portfolio;
        page.Heading(2, $"{PortfolioWords.Title}, as of {DateWords.Of(judgement.Coverage.AsOf)}");
        page.Paragraph(VerdictText.Of(judgement).Text, $"{Counts.Of(portfolio.Systems.Length, "system")}, {PortfolioWords.OfTotals(portfolio.Totals, portfolio.OutOfScope)}.");
        if (judgement.HasErrors)
        {
            page.Paragraph(PortfolioWords.ErrorsFirst);
        }

        foreach (var sentence in judgement.Basis)
        {
            page.Paragraph(sentence);
        }

        var gates = judgement.Coverage.Gates.ToLookup(gate => gate.System);
        for (var first = 0; first < portfolio.Systems.Length; first += SystemsBeside)
        {
            WriteBlock(page, portfolio, gates, first, Math.Min(SystemsBeside, portfolio.Systems.Length - first));
        }

        if (PortfolioWords.Legend(portfolio) is { Length: > 0 } legend)
        {
            page.Paragraph($"In a cell: {legend}; \"not in scope\" binds the system, and no scope of it says so.");
        }
    }

    private static void WriteBlock(MarkdownPage page, Portfolio portfolio, ILookup<SystemSymbol, GateResult> gates, int first, int count)
    {
        ImmutableArray<SystemCoverage> systems = portfolio.Systems.Slice(first, count);
        ImmutableArray<string> columns = ["", .. systems.Select(system => system.System.Name)];
        page.Table(columns, [["Gates", .. systems.Select(system => PortfolioWords.OfGates(gates[system.System]))]]);
        foreach (var framework in portfolio.Rows.GroupBy(row => row.Framework))
        {
            var none = framework.Where(row => row.BindsNone).ToList();
            page.Table(
                columns.SetItem(0, CatalogOrigin.Named(framework.Key)),
                framework.Except(none).Select(row => (ImmutableArray<string>)[PortfolioWords.NameOf(row), .. row.Cells.Slice(first, count).Select(PortfolioWords.Of)]));
            if (none.Count > 0)
            {
                page.Paragraph($"Binds no system here: {string.Join(", ", none.Select(row => row.Provision.Citation))}.");
            }
        }
    }
}
