using System.Collections.Immutable;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Reports.Html.Plots;
using Mapping.Reports.Html.Sections;
using Mapping.Reports.Html.Writing;
using Mapping.Reports.Text;

namespace Mapping.Reports.Html;

/// <summary>
/// The whole verdict on a workspace as one page that needs nothing else: for a board its first screen, for an auditor the derivation of
/// every obligation, for an engineer the places to mend.
/// </summary>
public static class HtmlReport
{
    private const long MostOfPortfolio = 1_500_000;

    private const long MostOfVerdict = 1_500_000;

    private const long MostOfSystems = 9_300_000;

    private const long MostOfRest = 9_700_000;

    /// <param name="output">Gets UTF-8; the same content gives the same bytes.</param>
    /// <param name="content">What is reported.</param>
    public static void Write(Stream output, ReportContent content)
    {
        ImmutableArray<SystemPart> systems =
            [.. content.Judgement.Coverage.Systems.Select((system, index) => new SystemPart(content, system, index + 1))];
        new HtmlPage
        {
            Title = $"{Subject(content.Judgement)}: regulatory coverage as of {DateWords.Of(content.Judgement.Coverage.AsOf)}",
            Header = html => WriteHeader(html, content),
            Navigation = html => ContentsSection.Write(html, systems, content),
            Main = html => WriteMain(html, systems, content),
            Footer = html => WriteFooter(html, content),
            HasPortfolio = PortfolioSection.IsIn(content),
        }.WriteTo(output);
    }

    private static void WriteMain(HtmlWriter html, ImmutableArray<SystemPart> systems, ReportContent content)
    {
        OutcomeMark.WriteDefinitions(html);
        if (PortfolioSection.IsIn(content))
        {
            WriteWithin(html, MostOfPortfolio, html => PortfolioSection.Write(html, systems, content));
        }

        WriteWithin(html, PortfolioSection.IsIn(content) ? MostOfPortfolio + MostOfVerdict : MostOfVerdict, html => VerdictSection.Write(html, content));
        WriteWithin(html, MostOfSystems, html =>
        {
            foreach (var system in systems)
            {
                SystemSection.Write(html, system);
            }
        });
        WriteWithin(html, MostOfRest, html =>
        {
            ForecastSection.Write(html, content);
            VendorsSection.Write(html, content);
            FindingsSection.Write(html, content);
        });
        ReadingSection.Write(html);
        SourcesSection.Write(html, content);
    }

    /// <summary>Where a part takes too much, the page says so there, and goes on with the next.</summary>
    private static void WriteWithin(HtmlWriter html, long limit, Action<HtmlWriter> write)
    {
        if (html.Within(limit, write))
        {
            html.Element(
                HtmlTag.P,
                $"{HtmlPage.Cut} \"mapping report --system NAME\" writes one system only; \"--format xlsx\" and \"--format json\" leave nothing out.",
                HtmlAttribute.Class("v bad"));
        }
    }

    private static void WriteHeader(HtmlWriter html, ReportContent content)
    {
        var judgement = content.Judgement;
        html.Element(HtmlTag.H1, Subject(judgement));
        html.Element(
            HtmlTag.P,
            $"Coverage of regulation, judged at the end of {DateWords.Of(judgement.Coverage.AsOf)}, against {Frameworks(judgement)}",
            HtmlAttribute.Class("muted"));
    }

    private static void WriteFooter(HtmlWriter html, ReportContent content) => html.Element(
        HtmlTag.P,
        $"Written by Mapping {content.ToolVersion}. {(content.Judgement.Kept is { } kept ? $"{kept.Sentence} " : "")}The same sources, evidence and day give the same page. It paraphrases laws and standards in its own words, and is no legal advice.");

    private static string Subject(Judgement judgement) => judgement.Coverage.Systems switch
    {
        [] => "No system",
        [var only] => only.System.Title,
        var several => Counts.Of(several.Length, "system"),
    };

    private static string Frameworks(Judgement judgement) => judgement.Catalogs.IsEmpty
        ? "nothing: no framework is in use"
        : string.Join(" and ", judgement.Catalogs.Select(catalog => catalog.Title));
}
