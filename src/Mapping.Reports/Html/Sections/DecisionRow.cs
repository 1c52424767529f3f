using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>What waivers and exclusions have in common: what is meant, why, and who said so.</summary>
internal sealed record DecisionRow(
    string About, string Reason, OwnerReference? ApprovedBy, DateOnly? ApprovedOn, Location Location)
{
    private const int ProvisionsShown = 12;

    /// <summary>Provisions with the name of their framework, of many the first.</summary>
    public static string What(FrameworkSymbol framework, ProvisionSet provisions) =>
        $"{framework.Framework.Id} {Counts.Few([.. provisions.Provisions.Select(provision => provision.DisplayName)], ProvisionsShown)}";

    /// <summary>Its cells, into a row that is open.</summary>
    public void Write(HtmlWriter html, ReportContent content)
    {
        Tables.WriteCell(html, "What", About);
        Tables.WriteCell(html, "Reason", Reason);
        Tables.WriteCell(html, "Approved by", Approval(content));
        using (Tables.OpenCell(html, "Where"))
        {
            Words.WritePlace(html, content, Location);
        }
    }

    private string Approval(ReportContent content) => (ApprovedBy, ApprovedOn) switch
    {
        (null, _) => "nobody",
        ({ } owner, null) => Words.NameOf(content, owner),
        ({ } owner, { } date) => $"{Words.NameOf(content, owner)} on {DateWords.Of(date)}",
    };
}
