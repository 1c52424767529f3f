using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Spreadsheets.Sheets;

/// <summary>How many obligations have which outcome: a row a system, framework and domain.</summary>
internal static class SummarySheet
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public static Sheet Of(Judgement judgement) => new(
        "Summary",
        [
            new("System", 20), new("Framework", 14), new("Domain (ours)", 12), new("Obligations", 12),
            .. Outcomes.Select(outcome => new SheetColumn(CoverageNames.NameOf(outcome), 12)),
            new("Evidenced share", 11),
        ],
        [.. judgement.Coverage.Systems.SelectMany(Rows)])
    { FrozenColumns = 1 };

    private static IEnumerable<ImmutableArray<SheetCell>> Rows(SystemCoverage system)
    {
        foreach (var group in system.Obligations.GroupBy(obligation => (obligation.Framework.Framework.Id, obligation.Provision.Domain)).OrderBy(group => group.Key))
        {
            yield return Row(system.System.Name, group.Key.Id, CatalogNames.NameOf(group.Key.Domain), Totals.Of(group), CellStyle.Plain);
        }

        yield return Row(system.System.Name, "all", "all", system.Totals, CellStyle.Strong);
    }

    private static ImmutableArray<SheetCell> Row(string system, string framework, string domain, Totals totals, CellStyle style) =>
    [
        SheetCell.Of(system, style),
        SheetCell.Of(framework, style),
        SheetCell.Of(domain, style),
        SheetCell.Of(totals.Obligations),
        .. Outcomes.Select(outcome => SheetCell.Of(totals[outcome])),
        totals.Obligations == 0 ? SheetCell.Empty : SheetCell.OfShare((decimal)totals[Outcome.Evidenced] / totals.Obligations),
    ];
}
