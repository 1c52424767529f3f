namespace Mapping.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void A_citation_tells_who_covers_which_element_through_what_and_what_is_missing()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound
            .Replace("scope aia Article 15(4)", "scope aia Article 15", StringComparison.Ordinal)
            + """
            control screening "Screening" {
              owner ciso
              domain security
              status operating since 2026-03-01
              satisfies aia Article 15(5) on evasion
              evidence rate { document "docs/screening.pdf" approved by ciso on 2026-05-01 review 12 months }
            }

            """));

        var explain = workspace.Run("explain", "Article 15(5)", "--as-of", Sources.AsOf);
        Assert.Equal((0, ""), (explain.Status, explain.Error));
        Assert.StartsWith("Article 15(5)  Cybersecurity\n  eu-ai-act 2026-07-27,", explain.Output, StringComparison.Ordinal);
        var text = OneLine(explain.Output);
        Assert.Contains("7 assessable parts: 1 missing, 5 unmapped, 1 not-applicable", text, StringComparison.Ordinal);
        Assert.Contains(" Control screening (owner ciso) satisfies it fully (main.mapping:26). ", text, StringComparison.Ordinal);
        Assert.Contains(" No control satisfies it. - Next: write a control that says \"satisfies aia\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("failover", "control, declared in main.mapping:")]
    [InlineData("ciso", "owner, declared in main.mapping:")]
    [InlineData("loan-scoring", "system, declared in main.mapping:")]
    [InlineData("learns-after-release", "fact, as of")]
    public void A_name_is_explained_by_its_kind(string name, string kind)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var text = workspace.Run("explain", name, "--as-of", Sources.AsOf);
        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.StartsWith($"{name}  ", text.Output, StringComparison.Ordinal);
        Assert.Contains(kind, text.Output, StringComparison.Ordinal);
        var json = workspace.Run("explain", name, "--format", "json", "--as-of", Sources.AsOf);
        Assert.Equal((0, ""), (json.Status, json.Error));
        Assert.Contains($"\"name\": \"{name}\"", json.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_name_is_answered_with_the_nearest()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        Assert.Equal(
            new ProcessResult(3, "", "mapping: Nothing here is called \"failovr\"; did you mean \"failover\"?\n"),
            workspace.Run("explain", "failovr", "--as-of", Sources.AsOf));
    }

    [Fact]
    public void A_rule_by_its_own_name_is_answered_with_the_name_of_its_control_before_it()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound + """

            control drills "Drills" {
              owner ciso
              status operating since 2026-03-01
              satisfies aia Article 15(5) on evasion
              evidence minutes { document "docs/minutes.pdf" approved by ciso on 2026-05-01 review 12 months }
            }

            """));

        Assert.Equal(
            new ProcessResult(3, "", "mapping: Nothing here is called \"minutes\"; did you mean \"drills/minutes\"?\n"),
            workspace.Run("explain", "minutes", "--as-of", Sources.AsOf));
    }

    [Fact]
    public void A_citation_may_name_its_framework_and_its_element()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var element = workspace.Run("explain", "aia Article 15(4) on resilience", "--as-of", Sources.AsOf);
        Assert.Equal((0, ""), (element.Status, element.Error));
        Assert.StartsWith("Article 15(4) on resilience  ", element.Output, StringComparison.Ordinal);
        Assert.Contains("Control failover (owner ciso) satisfies it fully (main.mapping:16)", OneLine(element.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_of_annex_a_is_explained_by_the_name_of_its_framework()
    {
        using var workspace = new WorkspaceFolder();
        Assert.Equal(0, workspace.Run("init", "new").Status);

        var explain = workspace.Run("explain", "iso A.6.2.4", "new", "--as-of", Sources.AsOf);
        Assert.Equal((0, ""), (explain.Status, explain.Error));
        Assert.StartsWith("A.6.2.4  AI system verification and validation\n  iso-42001 2023,", explain.Output, StringComparison.Ordinal);
        Assert.Contains("Outside the scope of this system, although 1 obligation in it applies.", explain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_in_use_the_shipped_catalogs_explain_themselves()
    {
        using var workspace = new WorkspaceFolder();

        var explain = workspace.Run("explain", "Article 9");
        Assert.Equal((0, ""), (explain.Status, explain.Error));
        Assert.StartsWith("Article 9  ", explain.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MAP2001")]
    [InlineData("map2001")]
    public void A_code_shows_its_page(string code)
    {
        using var workspace = new WorkspaceFolder();

        var explain = workspace.Run("explain", code);
        Assert.Equal((0, ""), (explain.Status, explain.Error));
        Assert.StartsWith("MAP2001 unknown-citation (error)\n", explain.Output, StringComparison.Ordinal);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
