namespace Mapping.Cli.Tests;

/// <summary><c>mapping report</c>: documents, statuses, and links to places.</summary>
public sealed class ReportTests
{
    [Fact]
    public void A_page_is_the_default_and_the_status_is_that_of_check()
    {
        var result = Run(Sources.Failing);

        Assert.Equal((1, ""), (result.Status, result.Error));
        Assert.StartsWith("<!DOCTYPE html>\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run(Sources.Sound).Status);
        Assert.Equal(2, Run(Sources.Broken).Status);
    }

    [Fact]
    public void Markdown_is_short() =>
        Assert.StartsWith("## Regulatory coverage\n\n**The gate holds.** ", Run(Sources.Sound, "--format", "markdown").Output, StringComparison.Ordinal);

    [Fact]
    public void Json_is_that_of_check_and_what_products_do()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Failing));

        var check = workspace.Run("check", "--as-of", "2026-11-23", "--format", "json").Output;
        Assert.Equal(
            string.Concat(check.AsSpan(0, check.LastIndexOf('\n', check.Length - 2)), ",\n  \"gaps\": []\n}\n"),
            workspace.Run("report", "--as-of", "2026-11-23", "--format", "json").Output);
    }

    [Fact]
    public void Places_are_relative_to_the_document()
    {
        using var workspace = new WorkspaceFolder(("controls/main one.mapping", Sources.Failing));

        Assert.Contains("href=\"controls/main%20one.mapping#L", workspace.Run("report").Output, StringComparison.Ordinal);
        Assert.Equal(1, workspace.Run("report", "--output", "controls/report.html").Status);
        Assert.Contains("href=\"../controls/main%20one.mapping#L", workspace.Read("controls/report.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(workspace.Root, workspace.Read("controls/report.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--view", "ful")]
    [InlineData("--view", "everything")]
    [InlineData("--format", "sarif")]
    [InlineData("--format", "htm")]
    [InlineData("--system", "loan-scorin")]
    public void Status_is_three_where_it_is_used_wrongly(string option, string value)
    {
        var result = Run(Sources.Sound, option, value);

        Assert.Equal((3, ""), (result.Status, result.Output));
        Assert.StartsWith("mapping: ", result.Error, StringComparison.Ordinal);
    }

    private static ProcessResult Run(string source, params string[] options)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", source));
        return workspace.Run(["report", "--as-of", "2026-11-23", .. options]);
    }
}
