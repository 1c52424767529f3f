namespace Mapping.Cli.Tests;

public sealed class CatalogTests
{
    [Fact]
    public void The_list_names_what_ships_with_its_count_of_assessable_provisions()
    {
        using var workspace = new WorkspaceFolder();

        var list = workspace.Run("catalog", "list");
        Assert.Equal((0, ""), (list.Status, list.Error));
        Assert.Matches(@"(?m)^eu-ai-act +2026-07-27 +197 ", list.Output);
        Assert.Matches(@"(?m)^iso-42001 +2023 +70 ", list.Output);
        Assert.Matches(@"(?m)^nist-ai-rmf +1\.0 +72 ", list.Output);
        Assert.Matches(@"(?m)^mitre-atlas-mitigations +2026\.07 +37 ", list.Output);
        Assert.Matches(@"(?m)^owasp-llm-top-10 +2026 +10 ", list.Output);
        Assert.Matches(@"(?m)^owasp-agentic-top-10 +2026 +10 ", list.Output);
    }

    [Theory]
    [InlineData("iso-42001")]
    [InlineData("iso-42001@2023")]
    public void A_provision_is_shown(string framework)
    {
        using var workspace = new WorkspaceFolder();

        var show = workspace.Run("catalog", "show", framework, "A.6.2.4");
        Assert.Equal((0, ""), (show.Status, show.Error));
        Assert.Equal(
            """
            A.6.2.4  AI system verification and validation
              iso-42001 2023, ISO/IEC 42001:2023, AI management system
            """.Split('\n'),
            show.Lines[..2]);
        Assert.Contains("\n  kind       obligation, may be excluded with a reason\n", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_citation_the_outline_is_shown()
    {
        using var workspace = new WorkspaceFolder();

        var show = workspace.Run("catalog", "show", "iso-42001");
        Assert.Equal((0, ""), (show.Status, show.Error));
        Assert.Contains("A.6.2.4", show.Output, StringComparison.Ordinal);
        Assert.Contains("10.2", show.Output, StringComparison.Ordinal);
    }
}
