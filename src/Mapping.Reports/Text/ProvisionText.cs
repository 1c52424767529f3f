using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;

namespace Mapping.Reports.Text;

/// <summary>A provision as the catalog tells it: in our words, with the way to the official ones.</summary>
internal static class ProvisionText
{
    private const int LabelWidth = 11;

    public static void Write(TextPage page, Framework framework, Provision provision)
    {
        page.Labelled(0, new Piece(provision.DisplayName, Style.Strong), $"  {provision.Title}", Style.Strong, hang: 2);
        page.Paragraph(2, $"{framework.Id} {framework.Edition}, {framework.Title}", Style.Muted);
        page.Gap();
        if (provision.Paraphrase.Length > 0)
        {
            page.Paragraph(2, provision.Paraphrase);
            page.Gap();
            page.Paragraph(2, "A paraphrase in our words, not the law.", Style.Muted);
        }

        page.Paragraph(2, "The official text:", Style.Muted);
        page.Paragraph(2, framework.OfficialSource, Style.Muted);
        page.Gap();
        WriteFacts(page, framework, provision);
        page.Gap();
    }

    private static void WriteFacts(TextPage page, Framework framework, Provision provision)
    {
        Write(page, "kind", Kind(provision));
        Write(page, "binds", string.Join(" or ", provision.Actors));
        Write(page, "where", ConditionWords.Of(provision.Condition));
        Write(page, "from", string.Join(", ", provision.AppliesFrom.Select(From)));
        Write(page, "domain", CatalogNames.NameOf(provision.Domain) + (provision.Pillar is { } pillar ? $", pillar {CatalogNames.NameOf(pillar)} (our reading)" : ""));
        Write(page, "elements", Elements(provision));
        foreach (var id in provision.ExpectedEvidence)
        {
            var type = framework.EvidenceTypes.FirstOrDefault(evidence => evidence.Id == id);
            Write(page, "evidence", type is null ? id : $"{id}, {type.Form}: {type.Description}");
        }

        Write(page, "see also", string.Join(", ", provision.SeeAlso.Select(see => see.IsOutside ? $"{see.Citation} (not in the catalog)" : see.Citation)));
        Write(page, "note", provision.Note);
    }

    private static string Kind(Provision provision)
    {
        if (provision.IsWithdrawn)
        {
            return "deleted by the law";
        }

        var kind = CatalogNames.NameOf(provision.Kind);
        var excludable = provision.IsExcludable ? ", may be excluded with a reason" : "";
        return provision.Children.IsEmpty
            ? kind + excludable
            : string.Create(CultureInfo.InvariantCulture, $"{kind}{excludable}, {provision.LeafCount} assessable below it");
    }

    private static string From(RouteDate date) => date.Route is { } route ? $"{DateWords.Of(date.Date)} ({route})" : DateWords.Of(date.Date);

    private static string Elements(Provision provision)
    {
        var names = provision.Children.Where(child => child.Element is not null).Select(child => child.Element).ToList();
        return names.Count == 0 ? "" : $"{string.Join(", ", names)} (our names for its parts)";
    }

    private static void Write(TextPage page, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Labelled(2, new Piece(label.PadRight(LabelWidth), Style.Muted), text);
        }
    }
}
