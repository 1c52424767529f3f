using System.Text.RegularExpressions;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Tests.Catalogs;
using Mapping.Evidence.Tests.Specs;

namespace Mapping.Evidence.Tests.Shapes;

/// <summary>
/// What tools write, in <c>shapes.md</c>: under each heading a feed, a rule as its user would write it, and inputs. A shape is read if the rule passes on all inputs
/// that are good and on none that is bad. One that is not stays in the list, with what comes of it today. The recipes of <c>docs/feeds</c> are read, which
/// <see cref="Findings.FeedPagesTests"/> shows. <c>MAPPING_UPDATE=1</c> writes the table and the count anew; read the difference.
/// </summary>
public sealed partial class ShapesTests
{
    private const string Page = "tests/Mapping.Evidence.Tests/Shapes/shapes.md";

    private const string Recipes = "docs/feeds";

    /// <summary>How many there must be of what people use, and how many of them must be read.</summary>
    private const int Least = 48;

    private const int LeastRead = 44;

    /// <summary>One control does not answer for a whole framework, and nobody verified a signature; that is no matter of the shape.</summary>
    private static readonly string[] Allowed = ["MAP4010", "MAP5105"];

    private const string Head =
        """
        use iso-42001 edition 2023 as iso

        owner cro "Chief Risk Officer"

        system loan-scoring "Retail loan scoring" {
          actor organisation
          scope iso A.6.2.4
        }


        """;

    private const string Control =
        """

        control c "Control" {
          owner cro
          domain assurance
          status operating since 2026-01-10
          satisfies iso A.6.2.4

        """;

    public static TheoryData<string> Shapes => [.. All().Select(shape => shape.Key)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Each_input_has_the_verdict_that_stands_there(string name)
    {
        var shape = All().Single(shape => shape.Key == name).ToList();
        var inputs = InputsOf(shape);

        Assert.All(inputs, input => Assert.Equal(SaidOf(input), VerdictOf(shape, input)));
        Assert.Contains(inputs, IsGood);
        Assert.Contains(inputs, input => !IsGood(input));
        Assert.All(inputs.Where(input => !IsGood(input)), input => Assert.NotEqual(Passing, SaidOf(input)));
        Assert.All(inputs.Where(input => IsGood(input) && SaidOf(input) == Passing), input => Assert.Empty(FindingsOf(shape, input)));
    }

    [Fact]
    public void What_is_not_read_says_why() => Assert.All(All(), shape => Assert.Equal(!IsRead(shape), ReasonOf(shape.Key) is not null));

    [Fact]
    public void The_table_and_the_count_are_those_of_the_shapes()
    {
        var page = RepositoryFiles.Read(Page).ReplaceLineEndings("\n");
        var actual = Table().Replace(page, $"{Begin}\n\n{Drawn()}\n{End}");
        if (RepositoryFiles.IsUpdating)
        {
            RepositoryFiles.Write(Page, actual);
        }

        Assert.Equal(actual, page);
    }

    [Fact]
    public void Most_of_them_are_read()
    {
        var (read, all) = Count();

        Assert.InRange(all, Least, int.MaxValue);
        Assert.InRange(read, LeastRead, all);
    }

    private const string Begin = "<!-- table -->";

    private const string End = "<!-- end of the table -->";

    private static string Passing => CoverageNames.NameOf(EvidenceVerdict.Passing);

    private static List<IGrouping<string, MarkdownFence>> All() => [.. MarkdownFence.AllOf(RepositoryFiles.Read(Page).ReplaceLineEndings("\n")).GroupBy(fence => fence.Heading)];

    /// <summary>The recipes, and whether they do without a converter, as <c>jq</c> is one.</summary>
    private static List<(string Title, bool IsRead)> RecipeTitles() =>
    [
        .. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, Recipes), "*.md").Select(Path.GetFileName).OfType<string>()
            .Where(name => name != "README.md").Order(StringComparer.Ordinal)
            .Select(name => RepositoryFiles.Read($"{Recipes}/{name}").ReplaceLineEndings("\n").Split('\n'))
            .Select(lines => (lines[0][2..], !Array.Exists(lines, line => line.StartsWith("jq ", StringComparison.Ordinal)))),
    ];

    private static (int Read, int All) Count()
    {
        var shapes = All();
        var recipes = RecipeTitles();
        return (recipes.Count(recipe => recipe.IsRead) + shapes.Count(IsRead), recipes.Count + shapes.Count);
    }

    private static string Drawn()
    {
        var (read, all) = Count();
        var rows = RecipeTitles().Select(recipe => $"| {recipe.Title} | passing | its recipe shows them | {(recipe.IsRead ? "yes" : "by a converter")} |")
            .Concat(All().Select(shape => $"| {shape.Key} | {Verdicts(shape, good: true)} | {Verdicts(shape, good: false)} | {(IsRead(shape) ? "yes" : "no")} |"));
        return $"{all} shapes, of which {read} are read.\n\n| shape | good | bad | read |\n|---|---|---|---|\n{string.Concat(rows.Select(row => row + "\n"))}";
    }

    private static string Verdicts(IEnumerable<MarkdownFence> shape, bool good) => string.Join(", ", InputsOf(shape).Where(input => IsGood(input) == good).Select(SaidOf));

    /// <summary>Whether what is said to be good passes, in whatever way it is good: a scanner's report of nothing, too.</summary>
    private static bool IsRead(IEnumerable<MarkdownFence> shape) => InputsOf(shape).Where(IsGood).All(input => SaidOf(input) == Passing);

    private static List<MarkdownFence> InputsOf(IEnumerable<MarkdownFence> shape) => [.. shape.Where(fence => fence.File is not null)];

    private static bool IsGood(MarkdownFence input) => WordOf(input).StartsWith("good", StringComparison.Ordinal);

    private static string SaidOf(MarkdownFence input) => WordOf(input).Split('=') is [_, var verdict] ? verdict : Passing;

    /// <summary><c>good</c>, <c>good=VERDICT</c> where it should pass and does not, or <c>bad=VERDICT</c>.</summary>
    private static string WordOf(MarkdownFence input) => input.Info.Split(' ')[^1];

    private static MarkdownFence[] Workspace(List<MarkdownFence> shape, MarkdownFence input)
    {
        var (feed, rule) = (shape.Single(fence => fence.Info == "feed"), shape.Single(fence => fence.Info == "rule"));
        return [new MarkdownFence("", "text file=main.mapping", $"{Head}{feed.Content}{Control}{rule.Content}}}\n"), input];
    }

    private static string VerdictOf(List<MarkdownFence> shape, MarkdownFence input)
    {
        var workspace = new EvidenceWorkspace(Workspace(shape, input));
        var results = workspace.Evaluate(EvidenceWorkspace.Today, EvidenceWorkspace.Today).Results;
        return CoverageNames.NameOf(Assert.Single(EvidencePicture.Results(workspace.Bound, results)).Verdict);
    }

    private static List<string> FindingsOf(List<MarkdownFence> shape, MarkdownFence input) =>
        [.. EvidenceWorkspace.Diagnose(Workspace(shape, input)).Where(finding => !Allowed.Contains(finding.Code)).Select(finding => finding.ToString())];

    private static string? ReasonOf(string name)
    {
        var page = RepositoryFiles.Read(Page).ReplaceLineEndings("\n");
        var start = page.IndexOf($"\n## {name}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return page[start..(end < 0 ? page.Length : end)].Split('\n').FirstOrDefault(line => line.StartsWith("Not read: ", StringComparison.Ordinal));
    }

    [GeneratedRegex($"{Begin}.*?{End}", RegexOptions.Singleline)]
    private static partial Regex Table();
}
