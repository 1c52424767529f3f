namespace Mapping.Cli.Tests;

public sealed class CatalogTests
{
    private const string Acme =
        """
        ---
        framework: acme
        edition: 1
        title: Acme AI policy
        actors: builder, seller
        covers: actor builder, class customer-facing
        ---

        ## Provisions

        ### Rule 1 — Register

        Keep a register.

        - actor: builder

        ### Rule 2 — Review

        Review it.

        - actor: builder
        - condition: class customer-facing and not pilot

        ## Classes

        ### customer-facing

        Customers talk to it.

        - provision: Rule 2

        ## Facts

        ### pilot

        Is it a pilot?

        - provision: Rule 2
        - undeclared: no
        - relief: yes

        ## Scope rules

        ### Rule 1 — Pilots

        Pilots are listed elsewhere.

        - condition: pilot
        - effect: not-applicable
        - applies to: Rule 1
        """;

    private const string Shown =
        """
        acme 1  Acme AI policy (catalog of this workspace)
          2 assessable obligations.

        Rule 1  Register
        Rule 2  Review

        Actors
          builder, seller
          The catalog covers the duties of builder only; a system of another one is not
          judged under it.

        Classes
          customer-facing  Customers talk to it (Rule 2).
          The catalog covers systems of class customer-facing only; a system of another
          one is not judged under it.

        Facts
          pilot  Is it a pilot? (Rule 2)
            Undeclared, it is assumed not to hold; obligations stay.
            A relief: it counts only with because "…" approved by OWNER on DATE.

        Scope rules
          Rule 1  takes obligations away: Pilots are listed elsewhere.
            where: pilot; touches Rule 1

        """;

    [Fact]
    public void The_list_names_what_ships_with_its_count_of_assessable_provisions()
    {
        using var workspace = new WorkspaceFolder();

        var list = workspace.Run("catalog", "list");
        Assert.Equal((0, ""), (list.Status, list.Error));
        Assert.Matches(@"(?m)^eu-ai-act +2026-07-27 +261 ", list.Output);
        Assert.Matches(@"(?m)^iso-42001 +2023 +70 ", list.Output);
        Assert.Matches(@"(?m)^nist-ai-rmf +1\.0 +72 ", list.Output);
        Assert.Matches(@"(?m)^mitre-atlas-mitigations +2026\.07 +37 ", list.Output);
        Assert.Matches(@"(?m)^gpai-code-of-practice +2025-07-10 +40 ", list.Output);
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

    [Theory]
    [InlineData("")]
    [InlineData("other/")]
    public void The_catalogs_of_a_workspace_are_shown_with_all_that_a_system_can_declare(string folder)
    {
        using var workspace = new WorkspaceFolder();
        workspace.Write($"{folder}mapping.workspace", "");
        workspace.Write($"{folder}catalogs/acme/1.md", Acme);
        string[] asked = folder.Length == 0 ? [] : ["--workspace", folder];

        var list = workspace.Run(["catalog", "list", .. asked]);
        Assert.Contains("acme                     1                    2  Acme AI policy (catalog of this\n", list.Output, StringComparison.Ordinal);
        var show = workspace.Run(["catalog", "show", "acme", .. asked]);
        Assert.Equal((0, ""), (show.Status, show.Error));
        Assert.Equal(Shown, show.Output);
    }

    [Fact]
    public void A_folder_that_is_no_workspace_has_only_what_ships()
    {
        using var workspace = new WorkspaceFolder(("catalogs/acme/1.md", Acme));
        File.Delete(workspace.At("mapping.workspace"));

        var show = workspace.Run("catalog", "show", "acme");
        Assert.Equal((3, ""), (show.Status, show.Output));
        Assert.StartsWith("mapping: There is no catalog \"acme\"; there is: eu-ai-act@2024-07-12, eu-ai-act@2026-07-27, gpai-code-of-practice@2025-07-10, iso-42001@2023, ", show.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_relieve_are_told_from_others()
    {
        using var workspace = new WorkspaceFolder();

        var lines = workspace.Run("catalog", "show", "eu-ai-act").Lines;
        var relief = Array.FindIndex(lines, line => line.StartsWith("  annex-iii-derogation  ", StringComparison.Ordinal));
        var other = Array.FindIndex(lines, line => line.StartsWith("  trains-models  ", StringComparison.Ordinal));

        Assert.Contains("    A relief: it counts only with because \"…\" approved by OWNER on DATE.", FactAt(lines, relief));
        Assert.DoesNotContain("    A relief: it counts only with because \"…\" approved by OWNER on DATE.", FactAt(lines, other));
        Assert.Contains("Classes", lines);
        Assert.Contains("Scope rules", lines);
    }

    private static string[] FactAt(string[] lines, int start) =>
        [.. lines.Skip(start + 1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal))];
}
