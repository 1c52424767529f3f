using Mapping.Compiler.Tests.Catalogs;

namespace Mapping.Cli.Tests.Green;

/// <summary>
/// What must never be green, and what may: the pages in this folder. Under each heading of level 2 stand the files of a workspace and what
/// the command makes of it; <c>README.md</c> says how. <c>MAPPING_UPDATE=1</c> writes the verdicts anew; read the difference.
/// </summary>
public sealed class GreenTests
{
    private const string Folder = "tests/Mapping.Cli.Tests/Green";

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Path.Combine(RepositoryFiles.Root, Folder), "*.md")
            .Select(Path.GetFileName).OfType<string>().Where(name => name != "README.md").Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Verdicts_are_as_they_stand_there(string page)
    {
        var path = $"{Folder}/{page}";
        var expected = RepositoryFiles.Read(path).ReplaceLineEndings("\n");

        var actual = GreenPage.Fill(expected);

        if (RepositoryFiles.IsUpdating)
        {
            RepositoryFiles.Write(path, actual);
        }

        Assert.Equal(expected, actual);
    }
}
