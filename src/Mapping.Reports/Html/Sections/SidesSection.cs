using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>Security and assurance side by side, with who answers for each. Neither can stand in for the other.</summary>
internal static class SidesSection
{
    private static readonly ImmutableArray<(Domain Domain, string Title, string Purpose)> Sides =
    [
        (Domain.Security, "AI security", "Protects the model from attack. What it produces is read by a security operations centre."),
        (Domain.Assurance, "AI assurance", "Proves that the system was governed. What it produces is read by auditors and regulators."),
        (Domain.Shared, "Both sides", "Obligations that neither side can meet alone."),
    ];

    public static void Write(HtmlWriter html, SystemPart part)
    {
        html.Element(HtmlTag.P, Comparison(part));
        using (html.Open(HtmlTag.Div, HtmlAttribute.Class("cards-grid")))
        {
            foreach (var (domain, title, purpose) in Sides)
            {
                Write(html, part, domain, title, purpose);
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, Domain domain, string title, string purpose)
    {
        using (html.Open(HtmlTag.Div, HtmlAttribute.Class("card")))
        {
            html.Element(HtmlTag.H4, title);
            html.Element(HtmlTag.P, purpose, HtmlAttribute.Class("muted"));
            OutcomeBar.Write(html, Totals.Of(part.Coverage.Obligations.Where(obligation => obligation.Provision.Domain == domain)), title);
            if (domain != Domain.Shared)
            {
                WriteOwners(html, part, domain);
            }
        }
    }

    private static void WriteOwners(HtmlWriter html, SystemPart part, Domain domain)
    {
        var owners = part.Judgement.Symbols.Owners.Where(owner => owner.Domain.HasFlag(domain)).Select(Words.NameOf).ToList();
        using (html.Open(HtmlTag.P))
        {
            html.Element(HtmlTag.Strong, owners.Count == 1 ? "Owner: " : "Owners: ");
            html.Text(owners.Count == 0 ? "nobody is declared for this side" : Counts.Few(owners, 8));
        }
    }

    private static string Comparison(SystemPart part)
    {
        var security = OpenOf(part, Domain.Security);
        var assurance = OpenOf(part, Domain.Assurance);
        var shared = part.Open.Count(obligation => obligation.Provision.Domain == Domain.Shared);
        return (security, assurance, shared) switch
        {
            (0, 0, 0) => NothingOpen.In(part.Coverage, " on either side"),
            (0, > 0, _) => string.Create(CultureInfo.InvariantCulture, $"Security alone would look finished. Open are {assurance} of assurance{Both(shared)}, and no security product closes them."),
            ( > 0, 0, _) => string.Create(CultureInfo.InvariantCulture, $"Assurance alone would look finished. Open are {security} of security{Both(shared)}, and no proof of governance closes them."),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"Open: {security} of security, {assurance} of assurance, {shared} of both sides. What closes one side leaves the other open."),
        };
    }

    private static string Both(int shared) => shared == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {shared} of both sides");

    private static int OpenOf(SystemPart part, Domain domain) => part.Open.Count(obligation => obligation.Provision.Domain == domain);
}
