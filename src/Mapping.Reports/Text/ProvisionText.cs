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
        page.Paragraph(2, $"{CatalogOrigin.Named(framework)}, {framework.Title}", Style.Muted);
        page.Gap();
        if (provision.Paraphrase.Length > 0)
        {
            page.Paragraph(2, provision.Paraphrase);
            page.Gap();
            page.Paragraph(2, "A paraphrase in our words, not the law.", Style.Muted);
        }

        if (framework.OfficialSource.Length > 0)
        {
            page.Paragraph(2, "The official text:", Style.Muted);
            page.Address(2, framework.OfficialSource);
        }

        page.Gap();
        WriteFacts(page, framework, provision);
        page.Gap();
    }

    private static void WriteFacts(TextPage page, Framework framework, Provision provision)
    {
        foreach (var fact in ProvisionFacts.Of(framework, provision))
        {
            page.Labelled(2, new Piece(fact.Label.PadRight(LabelWidth), Style.Muted), fact.Text);
        }
    }
}
