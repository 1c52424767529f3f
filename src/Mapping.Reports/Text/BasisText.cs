using System.Collections.Immutable;

namespace Mapping.Reports.Text;

/// <summary>What a verdict rests on besides controls and shipped law, in the terminal.</summary>
internal static class BasisText
{
    public static void Write(TextPage page, Judgement judgement) => Write(page, judgement.Basis);

    public static void Write(TextPage page, ImmutableArray<string> basis)
    {
        foreach (var sentence in basis)
        {
            page.Paragraph(0, sentence, Style.Warning);
        }
    }
}
