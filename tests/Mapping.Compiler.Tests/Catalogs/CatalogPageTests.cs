using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>What the page on the format says is what the reader does: every example is read.</summary>
public sealed class CatalogPageTests
{
    [Fact]
    public void Every_declared_descriptor_is_listed()
    {
        var declared = typeof(CatalogDiagnostics).GetFields().Count(field => field.FieldType == typeof(DiagnosticDescriptor));
        Assert.Equal(declared, CatalogDiagnostics.All.Length);
    }

    [Fact]
    public void Examples_of_the_format_page_read_without_findings()
    {
        var fences = MarkdownFence.AllOf(RepositoryFiles.Read("catalogs/README.md"));
        Assert.Equal(["catalogs/acme-ai-policy/1.md", "catalogs/acme-ai-policy/2026.md"], fences.Select(fence => fence.File));
        Assert.All(fences, fence => Assert.Empty(FindingsOf(fence)));
    }

    private static ImmutableArray<Diagnostic> FindingsOf(MarkdownFence fence)
    {
        Assert.NotNull(fence.File);
        var text = new SourceText(fence.File, fence.Content);
        return CatalogReader.Read(text).Diagnostics;
    }
}
