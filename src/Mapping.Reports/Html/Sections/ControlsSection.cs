using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Writing;

namespace Mapping.Reports.Html.Sections;

/// <summary>Every control behind an obligation of the system, folded, with all that its evidence shows.</summary>
internal static class ControlsSection
{
    private const int DescriptionLength = 800;

    public static void Write(HtmlWriter html, SystemPart part)
    {
        if (part.Controls.IsEmpty)
        {
            html.Element(HtmlTag.P, "No control stands behind any obligation.");
            return;
        }

        foreach (var control in part.Controls)
        {
            Write(html, part, control);
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, ControlSymbol control)
    {
        using (html.Open(HtmlTag.Details, HtmlAttribute.Class("control"), HtmlAttribute.Id(part.IdOf(control))))
        {
            using (html.Open(HtmlTag.Summary))
            {
                WriteState(html, part, control);
                html.Text(" ");
                html.Element(HtmlTag.Strong, HtmlText.Cut(control.Name, Words.TitleLength));
                html.Text($" {HtmlText.Cut(control.Title, Words.TitleLength)}");
            }

            if (control.Description is { } description)
            {
                html.Element(HtmlTag.P, HtmlText.Cut(description, DescriptionLength));
            }

            WriteFacts(html, part, control);
            EvidenceTable.Write(html, part, control);
        }
    }

    private static void WriteState(HtmlWriter html, SystemPart part, ControlSymbol control)
    {
        var state = control.Status.At(part.AsOf);
        if (state == ControlState.Operating)
        {
            StateMark.Write(html, part.Judgement.Evidence.StateOf(control, part.System));
        }
        else
        {
            StateMark.WritePlain(html, state == ControlState.Planned ? "planned" : "retired");
        }
    }

    private static void WriteFacts(HtmlWriter html, SystemPart part, ControlSymbol control)
    {
        using (html.Open(HtmlTag.P))
        {
            html.Text($"Owner: {(control.Owner is { } owner ? Words.NameOf(owner) : "nobody")}. ");
            html.Text($"Side: {CatalogNames.NameOf(control.Domain)}. ");
            html.Text(control.Pillars.IsEmpty ? "" : $"Pillar: {string.Join(", ", control.Pillars.Select(CatalogNames.NameOf))}. ");
            html.Text(StatusOf(control));
            html.Text(" Declared in ");
            Words.WritePlace(html, part.Content, control.Location);
            html.Text(".");
        }
    }

    private static string StatusOf(ControlSymbol control) => control.Status switch
    {
        { Declared: ControlState.Operating, Date: { } date } => $"Operating since {DateWords.Of(date)}.",
        { Declared: ControlState.Retired, Date: { } date } => $"Retired since {DateWords.Of(date)}.",
        { Declared: ControlState.Planned, Date: { } date } => $"Planned by {DateWords.Of(date)}.",
        { Declared: ControlState.Operating } => "Operating.",
        { Declared: ControlState.Retired } => "Retired.",
        _ => "Planned.",
    };
}
