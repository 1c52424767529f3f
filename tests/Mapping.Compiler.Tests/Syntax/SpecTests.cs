using System.Text.RegularExpressions;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Syntax;

/// <summary>
/// The specifications in <c>Specs/*.md</c>: each block of source stands there with exactly the findings that it has.
/// <c>MAPPING_UPDATE=1</c> writes them anew; read the difference before you commit it.
/// </summary>
public sealed partial class SpecTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Mapping.Compiler.Tests", "Syntax", "Specs");

    public static TheoryData<string> Specs =>
        [.. Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Findings_stand_below_their_lines(string spec)
    {
        var path = Path.Combine(Folder, spec);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var blocks = Block().Matches(expected);
        Assert.NotEmpty(blocks);

        var actual = Block().Replace(expected, block => $"```mapping\n{Annotate(AnnotatedSource.SourceOf(block.Groups[1].Value))}\n```");

        if (Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(expected, actual);
    }

    private static string Annotate(string content) =>
        AnnotatedSource.Annotate(content, SyntaxTree.Parse(new SourceText("main.mapping", content)).Diagnostics);

    [GeneratedRegex(@"```mapping\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
