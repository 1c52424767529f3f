using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Mapping.Compiler.Tests.Catalogs;

namespace Mapping.Evidence.Tests.Specs;

/// <summary>
/// The specifications in <c>Specs/*.md</c>: under each heading a workspace and its evidence, and in a block <c>result</c> what comes of
/// it. Blocks before the first heading belong to every section; a block <c>rules</c> is what stands in a control, from line 2 of its file.
/// <c>MAPPING_UPDATE=1</c> writes the results anew; read the difference.
/// </summary>
public sealed partial class EvidenceSpecTests
{
    private const string Control = """
        control c "C" { owner cro status operating since 2026-01-10 satisfies iso A.6.2.6

        """;

    private const string Folder = "tests/Mapping.Evidence.Tests/Specs";

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, Folder), "*.md")
            .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Results_are_as_they_stand_there(string page)
    {
        var path = $"{Folder}/{page}";
        var expected = RepositoryFiles.Read(path).ReplaceLineEndings("\n");
        var starts = Heading().Matches(expected).Select(match => match.Index).ToList();
        Assert.NotEmpty(starts);

        var sections = starts.Zip(starts.Skip(1).Append(expected.Length), (start, end) => expected[start..end]);
        var shared = MarkdownFence.AllOf(expected[..starts[0]]);
        var actual = string.Concat(expected[..starts[0]], string.Concat(sections.Select(section => Fill(section, shared))));

        if (RepositoryFiles.IsUpdating)
        {
            RepositoryFiles.Write(path, actual);
        }

        Assert.Equal(expected, actual);
    }

    private static string Fill(string section, IEnumerable<MarkdownFence> shared)
    {
        var fences = shared.Concat(MarkdownFence.AllOf(section)).Select(InControl).ToLookup(fence => fence.Info.StartsWith("result", StringComparison.Ordinal));
        var workspace = new EvidenceWorkspace(fences[false]);
        Assert.Empty(workspace.Bound.Diagnostics.Where(finding => finding.IsError));
        var (asOf, today) = DatesOf(section);
        Assert.Single(fences[true]);

        return Result().Replace(section, block => $"```{block.Groups[1].Value}\n{Draw(workspace, asOf, today, block.Groups[1].Value)}```");
    }

    private static MarkdownFence InControl(MarkdownFence fence) => fence.Info == "rules"
        ? fence with { Info = "mapping file=rules.mapping", Content = $"{Control}{fence.Content}}}\n" }
        : fence;

    private static string Draw(EvidenceWorkspace workspace, DateOnly asOf, DateOnly today, string info)
    {
        var evaluation = workspace.Evaluate(asOf, today);
        var picture = EvidencePicture.Of(workspace.Bound, evaluation);
        Assert.Equal(picture, EvidencePicture.Of(workspace.Bound, workspace.Evaluate(asOf, today, parallelism: 1)));
        CheckDigests(workspace, evaluation);
        return info.EndsWith(" and outcome", StringComparison.Ordinal)
            ? picture + EvidencePicture.OutcomesOf(workspace.Bound.Judge(evaluation.Results, asOf, today, evaluation.Diagnostics))
            : picture;
    }

    /// <summary>Whoever keeps a file can show by its digest that it is the one that was judged.</summary>
    private static void CheckDigests(EvidenceWorkspace workspace, EvidenceEvaluation evaluation)
    {
        var files = workspace.Files();
        var read = EvidencePicture.Results(workspace.Bound, evaluation.Results).SelectMany(result => result.Files).DistinctBy(file => file.Path);
        Assert.All(read, file =>
        {
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(files.ContentOf(file.Path))), file.Sha256);
            Assert.Equal(files.ContentOf(file.Path).Length, file.Bytes);
        });
    }

    private static (DateOnly AsOf, DateOnly Today) DatesOf(string section)
    {
        var match = Dates().Match(section);
        var asOf = match.Success ? DateOf(match.Groups[1].Value) : EvidenceWorkspace.Today;
        return (asOf, match.Groups[2].Success ? DateOf(match.Groups[2].Value) : asOf);
    }

    private static DateOnly DateOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(result[^\n]*)\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Result();

    [GeneratedRegex(@"^As of (\d{4}-\d\d-\d\d)(?:, judged on (\d{4}-\d\d-\d\d))?[.:,]", RegexOptions.Multiline)]
    private static partial Regex Dates();
}
