using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;
using Mapping.Reports.Vendors;

namespace Mapping.Reports.Html.Sections;

/// <summary>What vendors' products provide and claim, who decides on their renewal, and what vouches for them until when.</summary>
internal static class VendorsSection
{
    public const string Id = "vendors";

    public const string Title = "Vendors, as declared";

    private const int NamesShown = 12;

    public static void Write(HtmlWriter html, ReportContent content)
    {
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(Id)))
        {
            html.Element(HtmlTag.H2, Title, HtmlAttribute.Id(Id));
            var vendors = content.Judgement.Symbols.Vendors;
            if (vendors.IsEmpty)
            {
                html.Element(HtmlTag.P, "No vendor is declared.");
                return;
            }

            html.Element(HtmlTag.P, "What a product provides counts as far as the control behind it is evidenced here. What it claims is a vendor's word and never counts as evidenced.");
            foreach (var vendor in vendors)
            {
                foreach (var product in vendor.Products)
                {
                    Write(html, content, vendor, product);
                }
            }
        }
    }

    private static void Write(HtmlWriter html, ReportContent content, VendorSymbol vendor, ProductSymbol product)
    {
        html.Element(HtmlTag.H3, HtmlText.Cut($"{product.Title} by {vendor.Title}", Words.TitleLength));
        using (html.Open(HtmlTag.Dl))
        {
            Write(html, "Side", product.Domain == Domain.None ? "undeclared" : CatalogNames.NameOf(product.Domain));
            Write(html, "Renewal", product.Renewal is { } renewal ? RenewalOf(content, renewal) : "undeclared");
            Write(html, "Provides", NamesOf(product.Provides.Select(control => control.Name), "no control of this workspace"));
            Write(html, "Claims", NamesOf(product.Claims.Select(ClaimOf), "nothing"));
            Write(html, "Asks of the customer", NamesOf(product.Requires.Select(control => control.Name), "nothing"));
            Write(html, "Produces", NamesOf(product.Produces.Select(WordOf), "undeclared"));
            Write(html, "Vouched for by", NamesOf(product.Attestations.Select(attestation => AttestationWords.Of(attestation, content.Judgement)), "nobody"));
            html.Element(HtmlTag.Dt, "Declared in");
            using (html.Open(HtmlTag.Dd))
            {
                Words.WritePlace(html, content, product.Location);
            }
        }
    }

    private static void Write(HtmlWriter html, string name, string value)
    {
        html.Element(HtmlTag.Dt, name);
        html.Element(HtmlTag.Dd, value);
    }

    private static string RenewalOf(ReportContent content, RenewalSymbol renewal)
    {
        var owner = renewal.Owner is { } name ? Words.NameOf(content, name) : "nobody";
        var cost = renewal.Cost is { } price
            ? string.Create(CultureInfo.InvariantCulture, $", {price.Amount:#,0.##} {price.Currency} per {price.Per.ToString().ToLowerInvariant()}")
            : "";
        return $"{owner}{cost}{(renewal.Until is { } date ? $", until {DateWords.Of(date)}" : "")}";
    }

    private static string ClaimOf(MappingSymbol claim)
    {
        var part = claim.IsPartial ? " in part" : "";
        return $"{claim.Framework.Framework.Id} {string.Join(", ", claim.Provisions.Provisions.Select(provision => provision.DisplayName))}{part}";
    }

    private static string WordOf(EvidenceClass produced) => produced == EvidenceClass.Telemetry ? "telemetry" : "audit evidence";

    private static string NamesOf(IEnumerable<string> names, string none)
    {
        ImmutableArray<string> all = [.. names];
        return all.IsEmpty ? none : Counts.Few(all, NamesShown);
    }
}
