using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Text;

public sealed class NameTimeTests
{
    [Theory]
    [InlineData("2026-11-20.json", "2026-11-20")]
    [InlineData("run-2026-11-20-3.json.gz", "2026-11-20")]
    [InlineData("run_20261120.json", "2026-11-20")]
    [InlineData("run20261120x.json", "2026-11-20")]
    [InlineData("20261120T101500Z.json", "2026-11-20T10:15:00Z")]
    [InlineData("20261120101500.json", "2026-11-20T10:15:00")]
    [InlineData("20261120T101500+0100.json", "2026-11-20T10:15:00+0100")]
    [InlineData("20261120T101500-0500.json", "2026-11-20T10:15:00-0500")]
    [InlineData("2026-11-20T10-15-30.json", "2026-11-20T10:15:30")]
    [InlineData("2026-11-20_10-15.json", "2026-11-20T10:15:00")]
    [InlineData("2026-11-20 10.15.xml", "2026-11-20T10:15:00")]
    [InlineData("2026-11-20_99-15.json", "2026-11-20")]
    [InlineData("2026-11-20_1.json", "2026-11-20")]
    [InlineData("2026-11-20/run.json", "2026-11-20")]
    [InlineData("2026-11-19/2026-11-20.json", "2026-11-20")]
    [InlineData("2026-11-20_2026-11-20.json", "2026-11-20")]
    [InlineData("a/2026-11-20T10-15/run.json", "2026-11-20T10:15:00")]
    public void One_time(string path, string expected) => Assert.Equal([expected], NameTime.Of(path));

    [Theory]
    [InlineData("run.json")]
    [InlineData("2026-11-20/a/run.json")]
    [InlineData("2026-13-20.json")]
    [InlineData("2026-02-29.json")]
    [InlineData("1999-11-20.json")]
    [InlineData("12026-11-20.json")]
    [InlineData("2026-11-201.json")]
    [InlineData("202611201.json")]
    [InlineData("3f20261120ab.json")]
    [InlineData("20261120a7.json")]
    [InlineData("2026-1120.json")]
    [InlineData("20.11.2026.json")]
    [InlineData("")]
    public void None(string path) => Assert.Empty(NameTime.Of(path));

    [Theory]
    [InlineData("2026-11-19_2026-11-20.json")]
    [InlineData("20261119-20261120.json")]
    [InlineData("2026-11-20/2026-11-20_20261121.json")]
    public void Two(string path) => Assert.Equal(2, NameTime.Of(path).Count);

    [Fact]
    public void The_day_is_that_of_the_clock_in_the_name() =>
        Assert.Equal((new DateOnly(2026, 11, 20), null), (NameTime.DayOf("20261120T233000-0500.json"), NameTime.DayOf("2026-11-20_2026-11-21.json")));
}
