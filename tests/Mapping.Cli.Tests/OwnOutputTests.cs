namespace Mapping.Cli.Tests;

/// <summary>What the command wrote, put where a document is named: a report of a claim shows nothing of it.</summary>
public sealed class OwnOutputTests
{
    private const string Source =
        """
        use iso-42001 edition 2023 as iso
        use eu-ai-act edition 2026-07-27 as act
        owner cro "Chief Risk Officer" domain assurance
        system s "S" {
          actor organisation
          scope iso A.2.2, A.6.2.4
        }
        control c "C" {
          owner cro
          domain assurance
          status operating since 2026-01-01
          satisfies iso A.2.2
          evidence doc { document "doc.txt" approved by cro on 2026-01-01 review 12 months }
          evidence runs { from runs }
        }
        feed runs "Runs" { files "runs/*.jsonl" time at class audit-evidence }
        vendor v "V" { product p "P" { domain assurance renewal cro provides c } }
        """;

    [Theory]
    [InlineData("check", ".")]
    [InlineData("check", ".", "--format", "json")]
    [InlineData("check", ".", "--format", "sarif")]
    [InlineData("check", ".", "--format", "junit")]
    [InlineData("check", ".", "--format", "github")]
    [InlineData("check", ".", "--format", "gitlab")]
    [InlineData("report", ".")]
    [InlineData("report", ".", "--format", "markdown")]
    [InlineData("report", ".", "--view", "soa")]
    [InlineData("report", ".", "--view", "soa", "--format", "markdown")]
    [InlineData("baseline", ".")]
    [InlineData("explain", "A.2.2", ".")]
    [InlineData("explain", "c", ".")]
    [InlineData("explain", "profiles-people", ".")]
    [InlineData("explain", "MAP5039", ".")]
    [InlineData("coverage", ".")]
    [InlineData("evidence", ".")]
    [InlineData("forecast", ".")]
    [InlineData("suspects", ".")]
    [InlineData("gap", "v", ".")]
    [InlineData("gap", "v", ".", "--format", "markdown")]
    [InlineData("gap", "v", ".", "--format", "json")]
    public void A_document_is_not_what_the_command_wrote(params string[] arguments) => IsNoDocument([.. arguments, "--as-of", Sources.AsOf]);

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("catalog", "--help")]
    [InlineData("catalog", "list")]
    public void Nor_what_it_says_of_itself(params string[] arguments) => IsNoDocument(arguments);

    private static void IsNoDocument(string[] arguments)
    {
        using var folder = new WorkspaceFolder(("main.mapping", Source));
        var output = folder.RunAlone(arguments).Output;
        folder.Write("doc.txt", output);

        Assert.NotEqual("", output);
        var shown = string.Join(' ', folder.RunAlone("explain", "c/doc", ".", "--as-of", Sources.AsOf).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("was written by Mapping itself", shown, StringComparison.Ordinal);
    }
}
