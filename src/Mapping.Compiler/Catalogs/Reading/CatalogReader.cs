using Mapping.Compiler.Text;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>
/// Reads a catalog. Linear in the length of the text, whatever the text is, and without limit on the number of findings:
/// one mistake never hides another.
/// </summary>
public static class CatalogReader
{
    public static CatalogReadResult Read(SourceText source)
    {
        var scope = new CatalogScope(source, new CatalogFindings(source));
        var frontMatter = FrontMatterReader.Read(source, scope.Findings);
        var header = CatalogHeader.Read(scope, frontMatter);
        var nodes = OutlineReader.Read(source.Content, frontMatter.BodyStart);
        new UnreadHeadings(scope, nodes).Report(frontMatter.BodyStart);
        var sections = CatalogSections.Of(scope, nodes);
        var framework = new FrameworkReader(scope, header, sections).Read(frontMatter.Opening);
        return new CatalogReadResult(framework, scope.Findings.ToSortedArray());
    }
}
