using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>What the pages say is what the reader does: every example is read.</summary>
public sealed class CatalogPageTests
{
    public static TheoryData<string> Codes => [.. CatalogDiagnostics.All.Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_names_its_diagnostic_and_its_examples_show_it(string code)
    {
        var descriptor = CatalogDiagnostics.All.Single(known => known.Code == code);
        var page = RepositoryFiles.Read($"docs/diagnostics/{code}.md");
        Assert.StartsWith($"# {code} `{descriptor.Name}`\n", page, StringComparison.Ordinal);

        var fences = MarkdownFence.AllOf(page);
        Assert.Equal(["Example", "Corrected"], fences.Select(fence => fence.Heading));
        Assert.Contains(code, FindingsOf(fences[0]).Select(finding => finding.Code));
        Assert.Empty(FindingsOf(fences[1]));
        Assert.Contains("\n## Why an auditor cares\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.Distinct(CatalogDiagnostics.All.Select(descriptor => descriptor.Code));
        Assert.Distinct(CatalogDiagnostics.All.Select(descriptor => descriptor.Name));
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
        return fence.File.StartsWith("catalogs/crosswalks/", StringComparison.Ordinal)
            ? CrosswalkReader.Read(text, ShippedCatalogs.Find).Diagnostics
            : CatalogReader.Read(text).Diagnostics;
    }
}
