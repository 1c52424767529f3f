using Mapping.LanguageService.Completion;

namespace Mapping.LanguageService.Tests;

/// <summary>What completion offers at each position of the grammar: the page beside this file.</summary>
public sealed class PositionTests
{
    private const int Shown = 9;

    [Fact]
    public void Every_position_offers_what_fits() => PositionPage.Check("Completion/positions.md", Offered);

    private static string Offered(string marked)
    {
        var source = PositionPage.Parse(marked);
        var list = Completions.At(source.Document, source.Offset, EditorSamples.Fields);
        if (list.Items.IsEmpty)
        {
            return "nothing";
        }

        var replaced = list.Items.Select(item => source.Document.Source.ToString(item.Replace)).Distinct().Select(text => text.Length == 0 ? "" : $"`{text}`");
        var labels = string.Join(", ", list.Items.Take(Shown).Select(item => item.Label));
        var more = list.Items.Length > Shown ? $" and {list.Items.Length - Shown} more" : "";
        return PositionPage.Cell($"{string.Join(" or ", replaced)}: {labels}{more}".TrimStart(':', ' '));
    }
}
