using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Tests.Catalogs;

namespace Mapping.Compiler.Tests.Diagnostics;

/// <summary>Holds the page of a finding to its form, and to what it says of its two examples.</summary>
internal static partial class DiagnosticPage
{
    /// <param name="descriptor">Whose page it is.</param>
    /// <param name="diagnose">Gives every finding of a workspace whose files are the blocks of an example.</param>
    public static void Check(DiagnosticDescriptor descriptor, Func<IEnumerable<MarkdownFence>, ImmutableArray<Diagnostic>> diagnose)
    {
        var page = DiagnosticPages.Find(descriptor.Code)?.ReplaceLineEndings("\n");
        Assert.NotNull(page);

        var match = Page().Match(page);
        Assert.True(match.Success, "The page is not in its form.");
        Assert.Equal($"{descriptor.Code} `{descriptor.Name}`", match.Groups["title"].Value);

        var fences = MarkdownFence.AllOf(page).ToLookup(fence => fence.Heading);
        var example = diagnose(fences["Example"]);
        Assert.Contains(descriptor.Code, example.Select(finding => finding.Code));
        Assert.All(example.Where(finding => finding.IsError), finding => Assert.Equal(descriptor.Code, finding.Code));

        var corrected = diagnose(fences["Corrected"]);
        Assert.Empty(corrected.Where(finding => finding.IsError || finding.Code == descriptor.Code));
    }

    [GeneratedRegex(
        """
        ^# (?<title>[^\n]+)\n\n[^\n#]+\n\n## Example\n\n```.*\n```\n\n## Corrected\n\n```.*\n```\n\n## Why an auditor cares\n\n[^\n#]+\n$
        """,
        RegexOptions.Singleline)]
    private static partial Regex Page();
}
