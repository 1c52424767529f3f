using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary>What the command says of sources that are broken, or meant to harm.</summary>
public sealed class StrangerTests
{
    [Fact]
    public void A_system_that_is_declared_in_what_is_broken_does_not_hide_the_errors()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", "use eu-ai-act edition 2026-07-27 as aia\nsystm loan \"Loan\" {}\n"));

        var result = workspace.Run("check", "--system", "loan");

        Assert.Equal((2, ""), (result.Status, result.Error));
        Assert.Contains("--> main.mapping:2:1\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("explain", "Article 15(4)")]
    public void A_command_that_shows_no_diagnostics_says_that_there_are_errors(params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Broken));

        var result = workspace.Run(arguments);

        Assert.Equal("mapping: the sources have errors (1); \"mapping check\" shows them.\n", result.Error);
    }

    [Fact]
    public void Names_of_files_are_made_safe()
    {
        const string name = "a\u001b[31m.mapping";
        using var workspace = new WorkspaceFolder((name, "owner   ciso \"C\"\n"));

        Assert.Equal(new ProcessResult(1, "a<U+001B>[31m.mapping\n", ""), workspace.Run("fmt", "--check"));
        workspace.Write(name, "owner");
        Assert.Equal(
            new ProcessResult(2, "", "mapping: a<U+001B>[31m.mapping: has errors; what is broken keeps its layout. \"mapping check\" shows them.\n"),
            workspace.Run("fmt"));
    }

    [Fact]
    public void The_page_of_a_diagnostic_is_data_too()
    {
        using var workspace = new WorkspaceFolder();

        var result = workspace.Run("explain", "map2001", "--format", "json");

        Assert.Equal((0, ""), (result.Status, result.Error));
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(
            ["schema", "tool", "code", "name", "severity", "help", "page"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.StartsWith("# MAP2001", json.RootElement.GetProperty("page").GetString(), StringComparison.Ordinal);
    }
}
