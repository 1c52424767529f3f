using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Products;

/// <summary>What stays open even with every product, and whose it is.</summary>
internal static class RemainingList
{
    private const int ObligationsShown = 12;

    private const int OwnersShown = 40;

    public static void Write(HtmlWriter html, SystemPart part, GapAnalysis gap)
    {
        html.Element(HtmlTag.H4, "What no product closes, and whose it is");
        if (gap.Open.IsEmpty)
        {
            html.Element(HtmlTag.P, "Nothing stays open if all that products provide and claim holds.");
            return;
        }

        var owners = gap.Open.GroupBy(GapWords.Owners).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        using (html.Open(HtmlTag.Ul))
        {
            foreach (var owner in owners.Take(OwnersShown))
            {
                using (html.Open(HtmlTag.Li))
                {
                    html.Element(HtmlTag.Strong, HtmlText.Cut(owner.Key, Words.TitleLength));
                    html.Text(": ");
                    Write(html, part, [.. owner.Select(open => open.Obligation)]);
                }
            }
        }

        if (owners.Count > OwnersShown)
        {
            html.Element(HtmlTag.P, $"And what is open for {Counts.Of(owners.Count - OwnersShown, "owner")} more.");
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, ImmutableArray<ObligationResult> obligations)
    {
        for (var i = 0; i < Math.Min(ObligationsShown, obligations.Length); i++)
        {
            html.Text(i == 0 ? "" : ", ");
            html.Link(part.LinkTo(obligations[i].Provision), HtmlText.Cut(GapWords.FullName(obligations[i]), Words.TitleLength));
        }

        html.Text(obligations.Length > ObligationsShown ? $" and {obligations.Length - ObligationsShown} more." : ".");
    }
}
