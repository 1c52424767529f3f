namespace Mapping.Reports.Text;

/// <summary>What a verdict rests on besides controls and shipped law, in the terminal.</summary>
internal static class BasisText
{
    public static void Write(TextPage page, Judgement judgement)
    {
        foreach (var sentence in judgement.Basis)
        {
            page.Paragraph(0, sentence, Style.Warning);
        }
    }
}
