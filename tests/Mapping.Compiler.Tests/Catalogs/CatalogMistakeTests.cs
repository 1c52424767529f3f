using Mapping.Compiler.Catalogs.Reading;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>
/// Runs CatalogMistakes.md: under each heading a catalog, and the findings it must have, no more and no less.
/// <c>MAPPING_UPDATE=1 dotnet test</c> records them anew; read the diff.
/// </summary>
public sealed class CatalogMistakeTests
{
    private const string Page = "tests/Mapping.Compiler.Tests/Catalogs/CatalogMistakes.md";

    public static TheoryData<string> Cases => [.. MarkdownFence.AllOf(RepositoryFiles.Read(Page)).Select(fence => fence.Heading).Distinct()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Findings_are_exact(string heading)
    {
        var fences = MarkdownFence.AllOf(RepositoryFiles.Read(Page)).Where(fence => fence.Heading == heading).ToList();
        Assert.Equal(["markdown", "text"], fences.Select(fence => fence.Info));
        var found = FindingsOf(fences[0].Content);
        if (RepositoryFiles.IsUpdating)
        {
            Record(heading, fences[1].Content, found);
        }
        else
        {
            Assert.Equal(fences[1].Content, found);
        }
    }

    private static string FindingsOf(string catalog)
    {
        var result = CatalogReader.Read(new SourceText("catalogs/acme/1.md", catalog));
        return string.Concat(result.Diagnostics.Select(finding =>
            $"{finding.Location.Start}-{finding.Location.End} {finding.Code} {finding.Message}\n    {finding.Help}\n"));
    }

    private static void Record(string heading, string expected, string found)
    {
        var page = RepositoryFiles.Read(Page);
        var section = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        var start = page.IndexOf("```text\n", section, StringComparison.Ordinal) + "```text\n".Length;
        RepositoryFiles.Write(Page, string.Concat(page.AsSpan(0, start), found, page.AsSpan(start + expected.Length)));
    }
}
