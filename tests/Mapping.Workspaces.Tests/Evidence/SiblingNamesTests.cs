using Mapping.Workspaces.Evidence;

namespace Mapping.Workspaces.Tests.Evidence;

public sealed class SiblingNamesTests
{
    [Theory]
    [InlineData("*.csv", "b.tsv", "\".tsv\" is another ending than \".csv\"")]
    [InlineData("*.tsv", "b.CSV", "\".csv\" is another ending than \".tsv\"")]
    [InlineData("*.xlsx", "b.xlsm", "\".xlsm\" is another ending than \".xlsx\"")]
    [InlineData("*.xlsx", "b.xls", "\".xls\" is another ending than \".xlsx\"")]
    [InlineData("*.xlsx", "b.xlsb", "\".xlsb\" is another ending than \".xlsx\"")]
    [InlineData("risks-*.xlsx", "risks-1.ods", "\".ods\" is another ending than \".xlsx\"")]
    [InlineData("*.xlsm", "b.xlsx", "\".xlsx\" is another ending than \".xlsm\"")]
    [InlineData("*.yaml", "b.yml", "\".yml\" is another ending than \".yaml\"")]
    [InlineData("*.csv", "b.tsv.gz", "it is compressed, and the pattern ends with \".csv\"")]
    [InlineData("*.csv", "b.csv.1", "its name goes on where the pattern ends with \".csv\"")]
    [InlineData("risks-*.xlsx", "other.xls", null)]
    [InlineData("*.csv", "b.xlsx", null)]
    [InlineData("*.csv", "b.csv", null)]
    public void A_file_that_was_saved_otherwise_is_a_sibling(string pattern, string name, string? why) => Assert.Equal(why, SiblingNames.Of(pattern)?.WhyOf(name));

    [Theory]
    [InlineData("*.zip", "b.zip.1", "its name goes on where the pattern ends with \".zip\"")]
    [InlineData("*.zip", "b.ZIP.bak", "its name goes on where the pattern ends with \".zip\"")]
    [InlineData("run-*.zip", "run-1.zip-20261121", "its name goes on where the pattern ends with \".zip\"")]
    [InlineData("*.zip", "c.zip.001", "its name goes on where the pattern ends with \".zip\"")]
    [InlineData("*.zip", "d.tar.gz", "\".tar.gz\" is another ending than \".zip\"")]
    [InlineData("*.zip", "d.7z", "\".7z\" is another ending than \".zip\"")]
    [InlineData("run-*.zip", "other.tar.gz", null)]
    [InlineData("*.zip", "b.zip", null)]
    [InlineData("*.zip", "b.zip.sha256", null)]
    [InlineData("*.zip", "b.json", null)]
    [InlineData("one.zip", "one.zip.1", null)]
    public void What_an_archive_became_is_a_sibling(string pattern, string name, string? why) => Assert.Equal(why, SiblingNames.OfArchive(pattern)?.WhyOf(name));
}
