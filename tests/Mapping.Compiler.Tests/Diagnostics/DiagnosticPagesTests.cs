using System.Text.RegularExpressions;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Tests.Specs;

namespace Mapping.Compiler.Tests.Diagnostics;

/// <summary>Each finding of the compiler has a page, and what the page shows is true.</summary>
public sealed partial class DiagnosticPagesTests
{
    public static TheoryData<string> Codes => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.Distinct(DiagnosticDescriptors.All.Select(descriptor => descriptor.Code));
        Assert.Distinct(DiagnosticDescriptors.All.Select(descriptor => descriptor.Name));
        Assert.All(DiagnosticDescriptors.All, descriptor => Assert.Matches(Code(), descriptor.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_a_code_shows_it_and_how_to_mend_it(string code) =>
        DiagnosticPage.Check(DiagnosticDescriptors.All.Single(descriptor => descriptor.Code == code), SpecWorkspace.Diagnose);

    /// <summary>The other projects declare codes of their own, and test their pages themselves.</summary>
    [Fact]
    public void No_page_outlives_its_code()
    {
        var declared = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "src"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .SelectMany(path => Code().Matches(File.ReadAllText(path)))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "docs", "diagnostics"))
            .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

        Assert.All(pages, page =>
        {
            Assert.EndsWith(".md", page, StringComparison.Ordinal);
            Assert.Contains(page[..^".md".Length], declared);
        });
    }

    [GeneratedRegex(@"\bMAP\d{4}\b")]
    private static partial Regex Code();
}
