using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Text;

/// <summary>The matrix for the terminal: provisions down, outcome and covering controls across, then the sums.</summary>
public static class CoverageReport
{
    private const int OutcomeWidth = 14;

    private const int MaxCitationWidth = 32;

    private const string CitationHeading = "Provision";

    public static void Write(TextPage page, Judgement judgement)
    {
        foreach (var system in judgement.Coverage.Systems)
        {
            SystemText.WriteHeading(page, system, judgement);
            foreach (var framework in system.Obligations.GroupBy(obligation => obligation.Framework))
            {
                WriteMatrix(page, framework.Key, [.. framework]);
            }

            SuppliedText.Write(page, system);
            SumsText.Write(page, system);
        }

        if (judgement.Coverage.Systems.IsEmpty)
        {
            page.Paragraph(0, "Nothing to judge: no system is declared.", Style.Warning);
        }
        else
        {
            page.Paragraph(0, "Behind a control: ~ in part, > through a crosswalk, ? planned.", Style.Muted);
            BasisText.Write(page, judgement);
        }
    }

    private static void WriteMatrix(TextPage page, FrameworkSymbol framework, List<ObligationResult> obligations)
    {
        page.Line(new Piece($"  {CatalogOrigin.Named(framework.Framework)}", Style.Strong));
        var longest = obligations.Max(obligation => TextWidth.Of(obligation.Provision.DisplayName));
        var citation = Math.Clamp(longest, CitationHeading.Length, MaxCitationWidth);
        int[] widths = [citation, OutcomeWidth, Math.Max(16, page.Width - 4 - citation - OutcomeWidth - (2 * TextPage.TableGap))];
        page.Row(4, widths, [new Piece(CitationHeading, Style.Muted), new Piece("Outcome", Style.Muted), new Piece("Controls", Style.Muted)]);
        Provision? article = null;
        foreach (var obligation in obligations)
        {
            var top = obligation.Provision.Top;
            if (top != article)
            {
                article = top;
                page.Paragraph(2, top == obligation.Provision ? top.Citation : $"{top.Citation}  {top.Title}", Style.Strong, hang: 2);
            }

            page.Row(4, widths, [obligation.Provision.DisplayName, OutcomeStyles.Label(obligation.Outcome), Controls(obligation)]);
        }

        page.Gap();
    }

    private static string Controls(ObligationResult obligation) => string.Join(", ", obligation.Controls.Select(Mark).Distinct());

    private static string Mark(CoveringControl covering) => covering.Control.Name
        + (covering.Strength == MappingStrength.Partial ? "~" : "")
        + (covering.Via.IsEmpty ? "" : ">")
        + (covering.State == ControlState.Planned ? "?" : "");
}
