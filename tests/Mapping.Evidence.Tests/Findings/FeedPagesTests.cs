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
    public void The_rules_pass_without_a_finding_and_do_not_where_it_is_said(string page)
    {
        var text = RepositoryFiles.Read($"{Folder}/{page}").ReplaceLineEndings("\n");
        var fences = MarkdownFence.AllOf(text).ToLookup(fence => fence.Heading);
        var rules = fences["Feed and rule"].Single(fence => fence.File == "main.mapping");
        var good = InputsOf(fences["Feed and rule"].Where(fence => fence != rules));
        var bad = InputsOf(fences["What does not pass"]);

        Assert.Equal(Headings, text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));
        Assert.NotEmpty(good);
        Assert.NotEmpty(bad);
        Assert.All(good, input => Assert.Equal([Scope], EvidenceWorkspace.Diagnose([rules, .. input]).Select(finding => finding.Code)));
        Assert.All(good, input => Assert.Equal(VerdictsOf([rules, .. input]).Select(PassingOf), VerdictsOf([rules, .. input])));
        Assert.All(bad, input => Assert.Equal(SaidOf(input), VerdictsOf([rules, .. input]).Where(verdict => verdict != PassingOf(verdict))));
    }

    [Fact]
    public void The_list_names_every_page()
    {
        var list = RepositoryFiles.Read($"{Folder}/README.md");

        Assert.All(Names, page => Assert.Contains($"({page})", list, StringComparison.Ordinal));
    }

    /// <summary>Inputs that stand below each other: where a file comes again, the next one begins.</summary>
    private static List<List<MarkdownFence>> InputsOf(IEnumerable<MarkdownFence> fences)
    {
        var inputs = new List<List<MarkdownFence>>();
        foreach (var fence in fences)
        {
            if (inputs.Count == 0 || inputs[^1].Exists(other => other.File == fence.File))
            {
                inputs.Add([]);
            }

            inputs[^1].Add(fence);
        }

        return inputs;
    }

    /// <summary>What the first line of a block says of the rules that do not pass, <c>RULE=VERDICT</c>; the others pass.</summary>
    private static List<string> SaidOf(List<MarkdownFence> input)
    {
        var said = input.SelectMany(fence => fence.Info.Split(' ').Skip(1)).Where(word => !word.StartsWith("file=", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(said);
        return said;
    }

    private static string PassingOf(string verdict) => $"{verdict.Split('=')[0]}={CoverageNames.NameOf(EvidenceVerdict.Passing)}";

    private static List<string> VerdictsOf(IEnumerable<MarkdownFence> fences)
    {
        var workspace = new EvidenceWorkspace(fences);
        var evaluation = workspace.Evaluate(EvidenceWorkspace.Today, EvidenceWorkspace.Today);
        var verdicts = EvidencePicture.Results(workspace.Bound, evaluation.Results).Select(result => $"{result.Key.Rule}={CoverageNames.NameOf(result.Verdict)}").ToList();
        Assert.NotEmpty(verdicts);
        return verdicts;
    }
}
