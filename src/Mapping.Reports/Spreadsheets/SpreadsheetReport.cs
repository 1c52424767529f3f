using Mapping.Reports.Spreadsheets.Sheets;

namespace Mapping.Reports.Spreadsheets;

/// <summary>The whole matrix for people who live in spreadsheets.</summary>
public static class SpreadsheetReport
{
    /// <param name="output">Gets the XLSX file; the same judgement gives the same bytes.</param>
    /// <param name="content">What is reported.</param>
    public static void Write(Stream output, ReportContent content)
    {
        var judgement = content.Judgement;
        SpreadsheetFile.Write(
            output,
            [
                .. PortfolioSheet.IsIn(judgement) ? new[] { PortfolioSheet.Of(judgement) } : [],
                SummarySheet.Of(judgement),
                ObligationSheet.Of(judgement),
                ControlSheet.Of(judgement),
                EvidenceSheet.Of(judgement),
                GapSheet.Of(judgement),
                DecisionSheet.Of(judgement),
                VendorSheet.Of(judgement),
                ProductSheet.Of(content.Gaps, judgement.Symbols),
                GateSheet.Of(judgement),
                HowToReadSheet.Of(judgement, content.ToolVersion),
            ]);
    }
}
