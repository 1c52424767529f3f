using System.Text.RegularExpressions;
using Mapping.Compiler.Tests.Catalogs;

namespace Mapping.Cli.Tests.Green;

/// <summary>A page of workspaces and verdicts, with the verdicts as the command gives them now.</summary>
internal static partial class GreenPage
{
    public static string Fill(string page)
    {
        var starts = Heading().Matches(page).Select(match => match.Index).Where(index => !IsInFence(page, index)).ToList();
        Assert.NotEmpty(starts);
        var shared = MarkdownFence.AllOf(page[..starts[0]]);
        var sections = starts.Zip(starts.Skip(1).Append(page.Length), (start, end) => page[start..end]);
        return page[..starts[0]] + string.Concat(sections.Select(section => FillSection(section, shared)));
    }

    /// <summary>A catalog within a page has headings of its own.</summary>
    private static bool IsInFence(string page, int index) => Fence().Count(page[..index]) % 2 == 1;

    private static string FillSection(string section, List<MarkdownFence> shared)
    {
        var own = MarkdownFence.AllOf(section).Where(fence => fence.File is not null).ToList();
        var files = shared.Where(fence => fence.File is not null && own.All(other => other.File != fence.File)).Concat(own).ToList();
        Assert.True(Verdict().IsMatch(section), $"No verdict stands under: {section.Split('\n')[0]}");
        using var workspace = new GreenWorkspace(files);
        return Verdict().Replace(section, block => $"```verdict{block.Groups[1].Value}\n{workspace.Run(block.Groups[1].Value)}```");
    }

    [GeneratedRegex("^```", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```verdict([^\n]*)\n(?:(?!```).*\n)*```", RegexOptions.Multiline)]
    private static partial Regex Verdict();
}
