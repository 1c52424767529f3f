using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Html.Sections;

/// <summary>The obligations of a system under one article, clause or annex, in the order of the catalog.</summary>
internal sealed record ArticleGroup(FrameworkSymbol Framework, Provision Article, ImmutableArray<ObligationResult> Obligations)
{
    /// <summary>The groups of a framework, in the order of the catalog.</summary>
    public static IEnumerable<ArticleGroup> Of(IGrouping<FrameworkSymbol, ObligationResult> framework) => framework
        .GroupBy(obligation => obligation.Provision.Top)
        .Select(group => new ArticleGroup(framework.Key, group.Key, [.. group]));

    /// <summary>Citation and title; an article that is an obligation itself says its title below.</summary>
    public string Heading => $"{Article.Citation}: {HtmlTitle(Article)}";

    private static string HtmlTitle(Provision provision) => Writing.HtmlText.Cut(provision.Title, 160);
}
