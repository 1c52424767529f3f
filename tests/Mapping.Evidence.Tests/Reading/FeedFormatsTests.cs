using Mapping.Compiler.Symbols;
using Mapping.Evidence.Reading;

namespace Mapping.Evidence.Tests.Reading;

public sealed class FeedFormatsTests
{
    [Theory]
    [InlineData("a.jsonl", FeedFormat.JsonLines)]
    [InlineData("a.ndjson", FeedFormat.JsonLines)]
    [InlineData("folder.csv/a.json", FeedFormat.Json)]
    [InlineData("a.b.csv", FeedFormat.Csv)]
    [InlineData("a.tsv.gz", FeedFormat.Csv)]
    [InlineData("a.sarif", FeedFormat.Sarif)]
    [InlineData("a.sarif.json", FeedFormat.Sarif)]
    [InlineData("a.sarif.json.gz", FeedFormat.Sarif)]
    [InlineData("TEST-a.XML.GZ", FeedFormat.JUnit)]
    [InlineData("a.gz", null)]
    [InlineData("a.xml.zip", null)]
    [InlineData("jsonl", null)]
    [InlineData("", null)]
    public void The_name_of_a_file_tells_its_format(string path, FeedFormat? expected) =>
        Assert.Equal(expected, FeedFormats.Of(path));

    [Fact]
    public void Every_format_has_a_word()
    {
        Assert.Equal(Enum.GetValues<FeedFormat>().Cast<FeedFormat?>(), FeedNames.Formats.Select(FeedFormats.Parse).Order());
        Assert.Null(FeedFormats.Parse("JSON"));
    }

    [Fact]
    public void Compression_shows_in_the_ending()
    {
        Assert.True(FeedFormats.IsCompressed("a.json.gz"));
        Assert.False(FeedFormats.IsCompressed("a.gz.json"));
    }
}
