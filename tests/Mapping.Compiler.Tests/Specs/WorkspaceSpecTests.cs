using System.Text.RegularExpressions;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Compiler.Tests.Syntax;

namespace Mapping.Compiler.Tests.Specs;

/// <summary>
/// The specifications in <c>Specs/*.md</c>: under each heading a workspace, whose files stand there with exactly the findings that
/// they have. <c>MAPPING_UPDATE=1</c> writes them anew; read the difference before you commit it.
/// </summary>
public sealed partial class WorkspaceSpecTests
{
    private const string Folder = "tests/Mapping.Compiler.Tests/Specs";

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, Folder), "*.md")
            .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Findings_stand_below_their_lines(string page)
    {
        var path = $"{Folder}/{page}";
        var expected = RepositoryFiles.Read(path).ReplaceLineEndings("\n");
        var starts = HeadingOrBlock().Matches(expected).Where(match => match.Value == "## ").Select(match => match.Index).ToList();
        Assert.NotEmpty(starts);

        var sections = starts.Zip(starts.Skip(1).Append(expected.Length), (start, end) => expected[start..end]);
        var actual = string.Concat(expected[..starts[0]], string.Concat(sections.Select(Annotate)));

        if (RepositoryFiles.IsUpdating)
        {
            RepositoryFiles.Write(path, actual);
        }

        Assert.Equal(expected, actual);
    }

    private static string Annotate(string section)
    {
        var fences = MarkdownFence.AllOf(section)
            .Select(fence => fence with { Content = AnnotatedSource.SourceOf(fence.Content) })
            .ToList();
        Assert.NotEmpty(fences);
        var findings = SpecWorkspace.Diagnose(fences).ToLookup(finding => finding.Location.Source.Path);

        var next = 0;
        return Block().Replace(section, block =>
        {
            var fence = fences[next++];
            return $"```{fence.Info}\n{AnnotatedSource.Annotate(fence.Content, findings[fence.File ?? ""])}```";
        });
    }

    /// <summary>A catalog in a block has headings of its own, so blocks are matched as a whole.</summary>
    [GeneratedRegex("^```.*?^```$|^## ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex HeadingOrBlock();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
