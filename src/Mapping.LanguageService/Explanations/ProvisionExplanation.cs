using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.LanguageService.Hover;

namespace Mapping.LanguageService.Explanations;

/// <summary>A provision: what it asks, whom and when it binds, and for each system who covers what of it, through what, and what is missing.</summary>
internal static class ProvisionExplanation
{
    /// <param name="compilation">The workspace.</param>
    /// <param name="found">At least one provision; several where frameworks share a citation.</param>
    /// <param name="links">Writes links.</param>
    public static Explanation Of(Compilation compilation, ImmutableArray<(FrameworkSymbol Framework, Provision Provision)> found, IPlaceLinks links)
    {
        var page = new Markdown();
        foreach (var (framework, provision) in found)
        {
            AddProvision(page, framework.Framework, provision, links);
            foreach (var system in SystemExplanation.Of(compilation.Coverage, compilation.Evidence, framework.Framework, provision))
            {
                AddSystem(page, system, compilation.Coverage.AsOf, new LinkedText(links));
            }
        }

        var first = found[0];
        return new Explanation(found.Length == 1 ? first.Provision.DisplayName : $"{first.Framework.Alias} {first.Provision.DisplayName}", page.ToString());
    }

    private static void AddProvision(Markdown page, Framework framework, Provision provision, IPlaceLinks links)
    {
        var catalog = LinkedText.Link(CatalogOrigin.Named(framework), links.Of(provision.Location));
        page.Heading(1, provision.DisplayName, provision.Title)
            .Paragraph($"{catalog}, {Markdown.Escape(framework.Title)}")
            .Paragraph(Markdown.Escape(provision.Paraphrase))
            .Paragraph(ProvisionText.Source(framework, provision))
            .List(ProvisionFacts.Of(framework, provision).Select(fact => $"**{fact.Label}**: {Markdown.Escape(fact.Text)}"));
    }

    private static void AddSystem(Markdown page, SystemExplanation explanation, DateOnly asOf, LinkedText text)
    {
        page.Heading(2, explanation.System.Name, $"{explanation.System.Title}, as of {DateWords.Of(asOf)}")
            .Paragraph(Markdown.Escape(explanation.Summary));
        foreach (var part in explanation.Parts)
        {
            page.Heading(3, $"{part.State}: {part.Provision.DisplayName}", part.Provision.Title).List(text.Items(part.Sentences));
        }
    }
}
