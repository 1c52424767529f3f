namespace Mapping.Compiler.Tests.Coverage;

/// <summary>Which patterns take in all files of others.</summary>
public sealed class PatternCoverTests
{
    [Theory]
    [InlineData("a.jsonl", "a.jsonl")]
    [InlineData("*.jsonl", "a.jsonl")]
    [InlineData("*.jsonl", "r*.jsonl")]
    [InlineData("a*", "a?")]
    [InlineData("a?", "ab")]
    [InlineData("**/*.jsonl", "a.jsonl")]
    [InlineData("**/*.jsonl", "x/**/a.jsonl")]
    [InlineData("**", "x/y/a.jsonl")]
    [InlineData("x/**", "x/*.jsonl")]
    [InlineData("**/a/**/b", "a/b")]
    public void One_takes_in_the_other(string wide, string narrow)
    {
        Assert.True(PatternCover.Covers(wide, narrow));
        Assert.Equal(wide == narrow, PatternCover.Covers(narrow, wide));
    }

    [Theory]
    [InlineData("a?", "a*")]
    [InlineData("*.jsonl", "x/a.jsonl")]
    [InlineData("*/a.jsonl", "**/a.jsonl")]
    [InlineData("*.jsonl", ".a.jsonl")]
    [InlineData("**/*.jsonl", ".git/a.jsonl")]
    [InlineData("**/*.jsonl", "node_modules/a.jsonl")]
    [InlineData("x/**", "y/a.jsonl")]
    [InlineData("", "a")]
    public void Neither_takes_in_the_other(string one, string other) =>
        Assert.False(PatternCover.Covers(one, other));
}
