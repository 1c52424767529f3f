using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Findings;

/// <summary>The pages of <c>docs/feeds</c> show a feed and a rule that somebody may copy, and what they say of them is true.</summary>
public sealed class FeedPagesTests
{
    private const string Folder = "docs/feeds";

    private static readonly string[] Headings = ["What the tool writes", "What counts as unfinished", "Feed and rule", "What does not pass", "What the rule proves"];

    /// <summary>One control does not answer for a whole framework; that is no matter of the feed.</summary>
    private const string Scope = "MAP4010";

    public static TheoryData<string> Pages => [.. Names];

    private static IEnumerable<string> Names => Directory.GetFiles(Path.Combine(RepositoryFiles.Root, Folder), "*.md")
        .Select(Path.GetFileName).OfType<string>().Where(name => name != "README.md").Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_rule_passes_without_a_finding_and_fails_where_it_should(string page)
    {
        var text = RepositoryFiles.Read($"{Folder}/{page}").ReplaceLineEndings("\n");
        var fences = MarkdownFence.AllOf(text).ToLookup(fence => fence.Heading);
        var good = new EvidenceWorkspace(fences["Feed and rule"]);
        var bad = new EvidenceWorkspace(fences["Feed and rule"].Where(fence => fence.File == "main.mapping").Concat(fences["What does not pass"]));

        Assert.Equal(Headings, text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.Equal([Scope], EvidenceWorkspace.Diagnose(fences["Feed and rule"]).Select(finding => finding.Code));
        Assert.All(StatesOf(good), state => Assert.Equal(EvidenceVerdict.Passing, state));
        Assert.DoesNotContain(EvidenceVerdict.Passing, StatesOf(bad));
    }

    [Fact]
    public void The_list_names_every_page()
    {
        var list = RepositoryFiles.Read($"{Folder}/README.md");

        Assert.All(Names, page => Assert.Contains($"({page})", list, StringComparison.Ordinal));
    }

    private static List<EvidenceVerdict> StatesOf(EvidenceWorkspace workspace)
    {
        var evaluation = workspace.Evaluate(EvidenceWorkspace.Today, EvidenceWorkspace.Today);
        var states = EvidencePicture.Results(workspace.Bound, evaluation.Results).Select(result => result.Verdict).ToList();
        Assert.NotEmpty(states);
        return states;
    }
}
