namespace Mapping.Cli.Tests;

/// <summary>Wrong use: status 3, nothing on standard output, and what to do instead.</summary>
public sealed class UsageTests
{
    private const string Catalogs = "EU Artificial Intelligence Act, Regulation (EU) 2024/1689, consolidated 2026-07-27";

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("gap")]
    [InlineData("catalog", "show")]
    public void Help_stays_within_80_columns(params string[] command)
    {
        using var workspace = new WorkspaceFolder();
        var help = workspace.RunAlone([.. command, "--help"]);

        Assert.Equal(0, help.Status);
        Assert.All(help.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
    }

    [Fact]
    public void A_pack_that_is_checked_says_what_it_is()
    {
        using var workspace = new WorkspaceFolder(("pack.mapping", "vendor v \"V\" { product p \"P\" { provides c } }\ncontrol c \"C\" { status operating since 2026-01-01 }\n"));
        var check = workspace.RunAlone("check", "--as-of", Sources.AsOf);

        Assert.Equal(2, check.Status);
        Assert.Contains("mapping gap --pack", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no system \"loan-scorin\"; did you mean \"loan-scoring\"?", "check", "--system", "loan-scorin")]
    [InlineData("There is no system \"zzz\"; there is: loan-scoring.", "check", "--system", "zzz")]
    [InlineData("\"--output\" has an empty value; give it one, or leave the option out.", "check", "--output", "")]
    [InlineData("Argument 2 is empty; give it a value, or leave it out.", "check", "")]
    [InlineData("There is no format \"jsn\"; did you mean \"json\"?", "check", "--format", "jsn")]
    [InlineData("There is no format \"yaml\"; write one of: text, json, markdown.", "coverage", "--format", "yaml")]
    [InlineData("There is nothing to show coverage by \"sytem\"; write \"--by system\".", "coverage", "--by", "sytem")]
    [InlineData("The matrix is not written as markdown; \"--by system\" is, and \"mapping report --format markdown\" is the verdict in short.", "coverage", "--format", "markdown")]
    [InlineData("\"2027-13-02\" is no date; write it as in --as-of 2027-12-02.", "check", "--as-of", "2027-13-02")]
    [InlineData("\"2.12.2027\" is no date; write it as in --as-of 2027-12-02.", "check", "--as-of", "2.12.2027")]
    [InlineData("\"main.mapping\" can't be a folder for --cache: \"main.mapping\" is a file. Name a folder; it is made where it is not there.", "check", "--cache", "main.mapping")]
    [InlineData("There is no diagnostic MAP2099; did you mean MAP2009?", "explain", "MAP2099")]
    [InlineData($"The catalog of {Catalogs} holds no provision \"Article 15(55)\". It is cited as others are, and this catalog does not hold it; \"mapping catalog show eu-ai-act\" lists what it holds.", "explain", "Article 15(55)")]
    [InlineData($"The catalog of {Catalogs} holds no provision \"qqqqqqqqqqqqqq\". \"mapping catalog show eu-ai-act\" lists what the catalog holds.", "explain", "qqqqqqqqqqqqqq")]
    [InlineData($"The catalog of {Catalogs} holds no provision \"Article 15.5\"; did you mean \"Article 15(5)\"?", "explain", "Article 15.5")]
    [InlineData($"The catalog of {Catalogs} holds no provision \"Artcle 9\"; did you mean \"Article 9\"?", "explain", "Artcle 9")]
    [InlineData($"The catalog of {Catalogs} holds no provision \"Article 15(5) on evasoin\"; did you mean \"Article 15(5) on evasion\"?", "explain", "Article 15(5) on evasoin")]
    [InlineData($"The catalog of {Catalogs} holds no provision \"Article 999\". It is cited as others are, and this catalog does not hold it; \"mapping catalog show eu-ai-act\" lists what it holds.", "explain", "Article 999")]
    [InlineData("There is no catalog \"gdpr\"; there is: eu-ai-act@2024-07-12, eu-ai-act@2026-07-27, gpai-code-of-practice@2025-07-10, iso-42001@2023, mitre-atlas-mitigations@2026.07, nist-ai-rmf@1.0, owasp-agentic-top-10@2026, owasp-llm-top-10@2026. \"--workspace PATH\" shows those of another workspace as well.", "catalog", "show", "gdpr")]
    [InlineData("There is no file or folder \"nowhere.mapping\".", "fmt", "nowhere.mapping")]
    public void The_message_says_what_is_wrong_and_what_fits(string message, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        Assert.Equal(new ProcessResult(3, "", $"mapping: {message}\n"), workspace.RunAlone(arguments));
    }

    [Theory]
    [InlineData("--formt", "--format", "check", "--formt", "json")]
    [InlineData("--as-off", "--as-of", "coverage", "--as-off", "2027-12-02")]
    [InlineData("chek", "check", "chek")]
    public void An_unknown_word_is_named_with_the_nearest(string word, string nearest, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var result = workspace.RunAlone(arguments);
        Assert.Equal(("", 3), (result.Output, result.Status));
        Assert.Contains(word, result.Error, StringComparison.Ordinal);
        Assert.Contains($"did you mean \"{nearest}\"?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_not_be_written_is_named()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var result = workspace.RunAlone("check", "--output", "nowhere/result.txt");
        Assert.Equal(("", 3), (result.Output, result.Status));
        Assert.StartsWith("mapping: \"nowhere/result.txt\" can't be written: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        using var workspace = new WorkspaceFolder();

        var result = workspace.RunAlone("--version");
        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Matches(@"\A\d+\.\d+\.\d+\n\z", result.Output);
    }
}
