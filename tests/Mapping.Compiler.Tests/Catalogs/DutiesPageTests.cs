namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>The page <c>docs/duties.md</c> is what the catalog of the Act says. <c>MAPPING_UPDATE=1</c> writes it anew; read the difference.</summary>
public sealed class DutiesPageTests
{
    private const string Path = "docs/duties.md";

    [Fact]
    public void The_page_is_what_the_catalog_says()
    {
        var expected = File.Exists(System.IO.Path.Combine(RepositoryFiles.Root, Path)) ? RepositoryFiles.Read(Path).ReplaceLineEndings("\n") : "";
        var actual = DutiesPage.Write();
        if (RepositoryFiles.IsUpdating)
        {
            RepositoryFiles.Write(Path, actual);
        }

        Assert.Equal(expected, actual);
    }
}
