using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Catalogs;

/// <summary>A catalog in Markdown, as features look at it: one of a judged workspace, or one that ships.</summary>
/// <param name="Compilation">The workspace with its verdict.</param>
/// <param name="Source">The text of the catalog.</param>
/// <param name="Framework">What was read of it; null where it does not say which framework it is.</param>
public sealed record CatalogDocument(Compilation Compilation, SourceText Source, Framework? Framework)
{
    public CatalogPage Page => CatalogPage.Of(Source);

    /// <summary>One of the workspace's own catalogs.</summary>
    public static CatalogDocument Own(Compilation compilation, SourceText source) => new(compilation, source, compilation.Workspace.CatalogOf(source));

    /// <summary>One that ships.</summary>
    public static CatalogDocument Shipped(Compilation compilation, Framework framework) => new(compilation, framework.Source, framework);
}
