using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>What waivers and exclusions have in common: what is meant, why, and who said so.</summary>
internal sealed record DecisionRow(
    FrameworkSymbol Framework, ProvisionSet Provisions, string Reason, OwnerSymbol? ApprovedBy, DateOnly? ApprovedOn, Location Location)
{
    private const int ProvisionsShown = 12;

    /// <summary>Its cells, into a row that is open.</summary>
    public void Write(HtmlWriter html, ReportContent content)
    {
        var names = Provisions.Provisions.Select(provision => provision.DisplayName).ToList();
        Tables.WriteCell(html, "What", $"{Framework.Framework.Id} {Counts.Few(names, ProvisionsShown)}");
        Tables.WriteCell(html, "Reason", Reason);
        Tables.WriteCell(html, "Approved by", Approval());
        using (Tables.OpenCell(html, "Where"))
        {
            Words.WritePlace(html, content, Location);
        }
    }

    private string Approval() => (ApprovedBy, ApprovedOn) switch
    {
        (null, _) => "nobody",
        ({ } owner, null) => Words.NameOf(owner),
        ({ } owner, { } date) => $"{Words.NameOf(owner)} on {DateWords.Of(date)}",
    };
}
