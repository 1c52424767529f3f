using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>Each finding of the parser has a page, and what the page shows is true.</summary>
public sealed partial class DiagnosticPagesTests
{
    public static TheoryData<string> Codes => [.. SyntaxDiagnostics.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_and_names_are_unique_and_in_order()
    {
        var codes = SyntaxDiagnostics.All.Select(descriptor => descriptor.Code).ToArray();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Length, SyntaxDiagnostics.All.Select(descriptor => descriptor.Name).Distinct().Count());
        Assert.All(codes, code => Assert.StartsWith("MAP1", code, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_a_code_shows_it_and_how_to_mend_it(string code)
    {
        var descriptor = SyntaxDiagnostics.All.Single(descriptor => descriptor.Code == code);
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics", $"{code}.md")).ReplaceLineEndings("\n");

        var match = Page().Match(page);
        Assert.True(match.Success, "The page is not in its form.");
        Assert.Equal($"{code} `{descriptor.Name}`", match.Groups["title"].Value);
        Assert.Equal([code], Diagnose(match.Groups["example"].Value).Select(finding => finding.Code));
        Assert.Empty(Diagnose(match.Groups["corrected"].Value));
    }

    private static ImmutableArray<Diagnostic> Diagnose(string text) =>
        SyntaxTree.Parse(new SourceText("main.mapping", text)).Diagnostics;

    [GeneratedRegex(
        """
        ^# (?<title>[^\n]+)\n\n[^\n#]+\n\n## Example\n\n```mapping file=main\.mapping\n(?<example>.*?)```\n\n## Corrected\n\n```mapping file=main\.mapping\n(?<corrected>.*?)```\n\n## Why an auditor cares\n\n[^\n#]+\n$
        """,
        RegexOptions.Singleline)]
    private static partial Regex Page();
}
