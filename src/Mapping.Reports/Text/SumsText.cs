using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>How many obligations of a system are how far, by article, domain, pillar and owner.</summary>
internal static class SumsText
{
    private const int KeyWidth = 22;

    private static readonly string[] Columns = ["count", "evid.", "mapped", "part", "plan", "none", "waived"];

    private static readonly int[] Widths = [KeyWidth, .. Columns.Select(_ => 6)];

    public static void Write(TextPage page, SystemCoverage system)
    {
        var counted = system.Obligations.Where(obligation => obligation.IsCounted).ToList();
        if (counted.Count == 0)
        {
            page.Paragraph(2, "No obligation counts for this system.");
            page.Gap();
            return;
        }

        foreach (var framework in counted.GroupBy(obligation => obligation.Framework))
        {
            Write(page, $"{framework.Key.Framework.Id} by article", framework, obligation => [obligation.Provision.Top.Citation]);
        }

        Write(page, "By domain", counted, obligation => [CatalogNames.NameOf(obligation.Provision.Domain)]);
        Write(page, "By pillar", counted, obligation => [obligation.Provision.Pillar is { } pillar ? CatalogNames.NameOf(pillar) : "no pillar"]);
        Write(page, "By owner", counted.OrderBy(obligation => obligation.Controls.IsEmpty), Owners);
        Write(page, "Total", counted, _ => [system.System.Name]);
    }

    /// <summary>Stands last: what nobody answers for.</summary>
    private const string Nobody = "nobody";

    /// <summary>Everybody whose control is behind it, so that an obligation shared by two counts for both.</summary>
    private static IEnumerable<string> Owners(ObligationResult obligation) => obligation.Controls.IsEmpty
        ? [Nobody]
        : obligation.Controls.Select(covering => covering.Control.Owner?.Name ?? "no owner").Distinct();

    private static void Write(
        TextPage page, string title, IEnumerable<ObligationResult> obligations, Func<ObligationResult, IEnumerable<string>> keysOf)
    {
        page.Row(2, Widths, [new Piece(title, Style.Strong), .. Columns.Select(column => new Piece(column.PadLeft(6), Style.Muted))]);
        foreach (var row in Rows(obligations, keysOf))
        {
            page.Row(2, Widths, [row.Key, .. row.Value.Cells()]);
        }

        page.Gap();
    }

    /// <summary>In the order in which the keys first occur, which is that of the catalog.</summary>
    private static OrderedDictionary<string, Sums> Rows(
        IEnumerable<ObligationResult> obligations, Func<ObligationResult, IEnumerable<string>> keysOf)
    {
        var rows = new OrderedDictionary<string, Sums>(StringComparer.Ordinal);
        foreach (var obligation in obligations)
        {
            foreach (var key in keysOf(obligation))
            {
                if (!rows.TryGetValue(key, out var sums))
                {
                    rows.Add(key, sums = new Sums());
                }

                sums.Add(obligation);
            }
        }

        return rows;
    }
}
