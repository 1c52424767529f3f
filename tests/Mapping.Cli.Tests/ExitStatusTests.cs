namespace Mapping.Cli.Tests;

public sealed class ExitStatusTests
{
    public static TheoryData<string, string> Commands => new()
    {
        { "check", "text" },
        { "check", "json" },
        { "coverage", "text" },
        { "coverage", "json" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Zero_where_every_gate_holds(string command, string format) => Assert.Equal(0, StatusOf(Sources.Sound, command, format));

    [Theory]
    [MemberData(nameof(Commands))]
    public void One_where_a_gate_does_not_hold(string command, string format) => Assert.Equal(1, StatusOf(Sources.Failing, command, format));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Two_where_the_sources_have_errors(string command, string format) => Assert.Equal(2, StatusOf(Sources.Broken, command, format));

    [Fact]
    public void Three_where_there_is_no_workspace()
    {
        using var workspace = new WorkspaceFolder();

        var check = workspace.RunAlone("check", "nowhere");
        Assert.Equal(("", 3), (check.Output, check.Status));
        Assert.StartsWith("mapping: ", check.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_where_no_source_is()
    {
        using var workspace = new WorkspaceFolder(("governance/mapping.workspace", ""), ("governance/main.mapping", "owner a \"A\"\n"));

        foreach (string[] command in new string[][] { ["check"], ["report"], ["coverage"], ["forecast"], ["baseline"], ["gap", "product"], ["evidence"] })
        {
            var run = workspace.RunAlone(command);
            Assert.Equal((3, ""), (run.Status, run.Output));
            Assert.Equal("mapping: There is nothing to judge in \".\": it holds no .mapping file that is read. A workspace is in \"governance\": give that folder.\n", run.Error);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void One_where_no_obligation_is_judged(string format) => Assert.Equal(1, StatusOf("owner a \"A\"\n", "check", format));

    private static int StatusOf(string source, string command, string format)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", source));
        var result = workspace.RunAlone(command, "--as-of", Sources.AsOf, "--format", format);
        Assert.NotEqual("", result.Output);
        return result.Status;
    }
}
