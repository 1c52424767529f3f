using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Products;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html.Sections;

/// <summary>Everything about one system, from its figures to its last derivation.</summary>
internal static class SystemSection
{
    /// <summary>The parts in their order, each with the name that its place on the page has.</summary>
    public static readonly ImmutableArray<ReportPart> Parts =
    [
        new("sides", "Security and assurance", SidesSection.Write),
        new("map", "Coverage map", MapSection.Write),
        new("pillars", "Three pillars", PillarsSection.Write),
        new("open", "What is open, by owner", OpenSection.Write),
        new("products", "Products, and the gap that each closes", ProductsSection.Write),
        new("fresh", "How fresh the evidence is", FreshnessSection.Write),
        new("decisions", "Waivers, exclusions and reach", DecisionsSection.Write),
        new("questions", "Open questions", QuestionsSection.Write),
        new("obligations", "Every obligation, and why", ObligationsSection.Write),
        new("controls", "Every control, and its evidence", ControlsSection.Write),
    ];

    public static void Write(HtmlWriter html, SystemPart part)
    {
        var id = part.Id("system");
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(id)))
        {
            html.Element(HtmlTag.H2, HtmlText.Cut(part.System.Title, Words.TitleLength), HtmlAttribute.Id(id));
            WriteFigures(html, part);
            foreach (var section in Parts)
            {
                Write(html, part, section);
            }
        }
    }

    private static void Write(HtmlWriter html, SystemPart part, ReportPart section)
    {
        var id = part.Id(section.Id);
        using (html.Open(HtmlTag.Section, HtmlAttribute.AriaLabelledBy(id)))
        {
            html.Element(HtmlTag.H3, section.Title, HtmlAttribute.Id(id));
            section.Write(html, part);
        }
    }

    private static void WriteFigures(HtmlWriter html, SystemPart part)
    {
        var frameworks = part.System.Scopes.Select(scope => scope.Framework.Framework.ToString()).Distinct().ToList();
        html.Element(
            HtmlTag.P,
            $"System {part.System.Name}, {Reach(part)}, against {(frameworks.Count == 0 ? "nothing: it declares no scope" : string.Join(" and ", frameworks))}.",
            HtmlAttribute.Class("muted"));
        var totals = part.Coverage.Totals;
        html.Element(HtmlTag.P, string.Create(
            CultureInfo.InvariantCulture,
            $"{Counts.Of(totals.Obligations, "obligation")}: {totals[Outcome.Evidenced]} evidenced, {part.Open.Length} open, {totals[Outcome.Waived]} waived."));
        OutcomeBar.Write(html, totals, "All obligations");
        WriteDates(html, part);
    }

    private static string Reach(SystemPart part)
    {
        ImmutableArray<string> words = [.. part.System.Actors, .. part.System.Classes.SelectMany(WordsOf)];
        return words.IsEmpty ? "nothing declared of its class" : string.Join(", ", words);
    }

    private static IEnumerable<string> WordsOf(ClassSymbol known) =>
        [known.Framework is { } framework ? $"{known.Name} in {framework.Alias}" : known.Name, .. known.Routes];

    private static void WriteDates(HtmlWriter html, SystemPart part)
    {
        foreach (var date in part.Counted
            .Where(obligation => obligation.Applicability is { InForce: false, From: not null })
            .GroupBy(obligation => obligation.Applicability.From ?? default)
            .OrderBy(group => group.Key))
        {
            html.Element(HtmlTag.P, $"{Counts.Of(date.Count(), "obligation is", "obligations are")} not yet in force: {DateWords.From(date.Key, part.AsOf)}.");
        }
    }
}
