using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary><c>mapping gap</c>: what products do for a system, and what a vendor's pack may do.</summary>
public sealed class GapTests
{
    private static readonly string Workspace = Sources.Sound
        .Replace("scope aia Article 15(4)", "scope aia Article 15(1), Article 15(4)", StringComparison.Ordinal)
        .Replace("satisfies aia Article 15(4) on resilience", "satisfies aia Article 15(1)", StringComparison.Ordinal)
        + """
        control screening "Screening" {
          owner ciso
          domain security
          status planned by 2027-06-30
          satisfies aia Article 15(4) on resilience
        }

        vendor guardco "GuardCo" {
          product shield "Shield" {
            domain security
            renewal ciso, 120000 EUR per year
            claims aia Article 15(4) on resilience
            requires failover
          }
          product wall "Wall" {
            renewal ciso, 90000 EUR per year
            provides screening
          }
        }

        """;

    private const string Pack =
        """
        use eu-ai-act edition 2026-07-27 as aia
        feed tests "Tests" {
          files "evidence/*.jsonl"
          time at
          class audit-evidence
        }
        control redundancy "Redundancy" {
          status operating since 2026-01-10
          satisfies aia Article 15(4) on resilience
          evidence runs { from tests expect count() >= 1 within 30 days }
        }
        vendor spare "Spare" {
          product twin "Twin" {
            renewal ciso, 50000 EUR per year
            provides redundancy
            claims aia Article 15(4) on resilience
            requires failover
          }
        }
        waive aia Article 15(4) until 2027-11-01 because "we say so" approved by ciso on 2026-02-02
        """;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Status_is_zero_whatever_is_open(string format)
    {
        var result = Run(Workspace, "gap", "guardco", "--format", format);

        Assert.Equal((0, ""), (result.Status, result.Error));
    }

    [Fact]
    public void Status_is_two_where_the_sources_have_errors()
    {
        var result = Run(Workspace.Replace("provides screening", "provides screaning", StringComparison.Ordinal), "gap", "guardco");

        Assert.Equal(2, result.Status);
        Assert.Contains("The sources have errors.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no vendor \"guardo\"; did you mean \"guardco\"?", "guardo")]
    [InlineData("There is no product \"guardco/sheild\"; did you mean \"guardco/shield\"?", "guardco/sheild")]
    [InlineData("There is no vendor \"nobody\"; there is: guardco/shield, guardco/wall.", "nobody")]
    [InlineData("There is no vendor \"other\"; there is: guardco/shield, guardco/wall.", "guardco", "--have", "other")]
    [InlineData("There is no folder \"nowhere\" for --pack.", "--pack", "nowhere")]
    [InlineData("\".\" is no vendor's pack: it holds no file \"mapping.workspace\".", "--pack", ".")]
    [InlineData("Name a vendor or a product, as in: mapping gap VENDOR/PRODUCT")]
    public void Status_is_three_where_it_is_used_wrongly(string message, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Workspace));
        File.Delete(workspace.At("mapping.workspace"));

        var result = workspace.Run(["gap", .. arguments]);

        Assert.Equal((3, "", $"mapping: {message}\n"), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void The_last_argument_may_be_the_folder()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Workspace));

        var result = MappingProcess.Run(Path.GetTempPath(), ["gap", "guardco/wall", workspace.Root, "--as-of", Sources.AsOf]);

        Assert.Equal((0, ""), (result.Status, result.Error));
    }

    [Fact]
    public void The_contract_says_what_closes_and_what_it_costs()
    {
        var json = Json(Workspace, "gap", "guardco");

        Assert.Equal("mapping-gap/1", json.GetProperty("schema").GetString());
        Assert.Equal(["accuracy", "robustness", "cybersecurity"], Elements(json.GetProperty("coveredBefore")));
        Assert.Equal([["resilience"], ["resilience"]], json.GetProperty("products").EnumerateArray().Select(product => Elements(product.GetProperty("closes")).ToArray()));
        Assert.Empty(Elements(json.GetProperty("products")[0].GetProperty("closesEvidenced")));
        var cheapest = json.GetProperty("cheapest");
        Assert.Equal(["guardco/wall"], cheapest.GetProperty("products").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal((90000m, "EUR", true), (cheapest.GetProperty("cost").GetDecimal(), cheapest.GetProperty("currency").GetString(), cheapest.GetProperty("closesAll").GetBoolean()));
    }

    [Fact]
    public void What_is_there_is_covered_before()
    {
        var json = Json(Workspace, "gap", "guardco/wall", "--have", "guardco/shield");

        Assert.Equal(["accuracy", "robustness", "cybersecurity", "resilience"], Elements(json.GetProperty("coveredBefore")));
        Assert.Empty(Elements(json.GetProperty("products")[0].GetProperty("closes")));
    }

    /// <summary>The example of a pack against the example of a workspace, as a picture; <c>MAPPING_UPDATE=1</c> records it anew.</summary>
    [Fact]
    public void The_example_of_a_pack()
    {
        var path = Path.Join(ReadmeTests.Root, "tests", "Mapping.Cli.Tests", "Golden", "gap-pack.txt");
        var result = MappingProcess.Run(ReadmeTests.Root, "gap", "--pack", "examples/vendor-pack", "examples/loan-scoring", "--as-of", Sources.AsOf);
        if (Environment.GetEnvironmentVariable("MAPPING_UPDATE") == "1")
        {
            File.WriteAllText(path, result.Output);
        }

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", result.Output);
    }

    [Fact]
    public void A_pack_is_judged_beside_the_workspace()
    {
        using var workspace = WithPack(Pack);

        var json = Json(workspace, "gap", "--pack", workspace.At("packs/spare"));
        var product = json.GetProperty("products")[0];

        Assert.Equal(["accuracy", "robustness", "cybersecurity"], Elements(json.GetProperty("coveredBefore")));
        Assert.Equal(["resilience"], Elements(product.GetProperty("closes")));
        Assert.Equal(["resilience"], Elements(product.GetProperty("vendorEvidenced")));
        Assert.Empty(Elements(product.GetProperty("evidenced")));
        Assert.Empty(Elements(product.GetProperty("closesEvidenced")));
        Assert.True(product.GetProperty("claims").GetProperty("count").GetBoolean());
        Assert.Equal("ciso", product.GetProperty("answers").GetProperty("renewalOwner").GetString());
        Assert.Equal(["spare/twin"], json.GetProperty("cheapest").GetProperty("products").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("nothing-closes", json.GetProperty("cheapestEvidenced").GetProperty("state").GetString());
        Assert.All(json.GetProperty("open").EnumerateArray(), open => Assert.Equal(JsonValueKind.Null, open.GetProperty("waivedUntil").ValueKind));
    }

    [Fact]
    public void A_pack_can_not_take_the_place_of_what_the_buyer_has()
    {
        using var workspace = WithPack(Pack
            .Replace("redundancy", "failover", StringComparison.Ordinal)
            .Replace("requires failover", "", StringComparison.Ordinal)
            .Replace("vendor spare", "vendor guardco", StringComparison.Ordinal));

        var result = workspace.Run("gap", "guardco/shield", "--pack", workspace.At("packs/spare"), "--as-of", Sources.AsOf);

        Assert.Equal(0, result.Status);
        Assert.Contains("pack:spare/pack.mapping:7:9 MAP7004: There is already a control \"failover\"", Unwrapped(result.Output), StringComparison.Ordinal);
        Assert.Contains("MAP7004: There is already a vendor \"guardco\"", Unwrapped(result.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("guardco/twin", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_a_pack_is_read_for_it()
    {
        using var workspace = WithPack(Pack);
        File.Delete(workspace.At("packs/spare/evidence/runs.jsonl"));
        workspace.Write("secret.jsonl", "{\"at\":\"2026-11-20\"}\n");
        workspace.Write("more.mapping.txt", "owner thief \"Thief\"\n");
        File.CreateSymbolicLink(workspace.At("packs/spare/evidence/runs.jsonl"), workspace.At("secret.jsonl"));
        File.CreateSymbolicLink(workspace.At("packs/spare/more.mapping"), workspace.At("more.mapping.txt"));

        var result = workspace.Run("gap", "--pack", workspace.At("packs/spare"), "--as-of", Sources.AsOf, "--format", "json");
        var json = JsonDocument.Parse(result.Output).RootElement;

        Assert.Equal(2, result.Status);
        Assert.Empty(Elements(json.GetProperty("products")[0].GetProperty("vendorEvidenced")));
        Assert.Contains(("MAP1903", "pack:spare/more.mapping"), Findings(json));
        Assert.Contains(("MAP5009", "pack:spare/evidence/runs.jsonl"), Findings(json));
        Assert.DoesNotContain("thief", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_pack_stands_under_its_name()
    {
        using var workspace = WithPack(Pack.Replace("provides redundancy", "provides redundance", StringComparison.Ordinal));

        var result = workspace.Run("gap", "--pack", workspace.At("packs/spare"), "--as-of", Sources.AsOf);

        Assert.Equal(2, result.Status);
        Assert.Contains("pack:spare/pack.mapping:15:14 MAP2009: No control is declared with the name \"redundance\".", Unwrapped(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_answered()
    {
        var folder = Path.Join(ReadmeTests.Root, "examples/loan-scoring");
        var result = MappingProcess.Run(folder, ["gap", "palisade", "ledgerline", "brightwall", "--as-of", Sources.AsOf, "--format", "json"]);
        var answers = JsonDocument.Parse(result.Output).RootElement.GetProperty("products").EnumerateArray().Select(product => product.GetProperty("answers").Clone());

        Assert.Equal(
            [
                "security [Article 15] ciso True telemetry",
                "assurance [Article 9, Article 15] cro True audit-evidence",
                "both [Article 9, Article 15] ciso False none",
            ],
            answers.Select(answer => $"{answer.GetProperty("kind").GetString()} "
                + $"[{string.Join(", ", answer.GetProperty("articles").EnumerateArray().Select(name => name.GetString()))}] "
                + $"{answer.GetProperty("renewalOwner").GetString()} {answer.GetProperty("ownerFits").GetBoolean()} {answer.GetProperty("evidence").GetString()}"));
    }

    private static WorkspaceFolder WithPack(string pack) => new(
        ("main.mapping", Workspace),
        ("packs/spare/mapping.workspace", ""),
        ("packs/spare/pack.mapping", pack),
        ("packs/spare/evidence/runs.jsonl", "{\"at\":\"2026-11-20\"}\n"));

    private static IEnumerable<(string?, string?)> Findings(JsonElement json) => json.GetProperty("diagnostics").EnumerateArray()
        .Select(finding => (finding.GetProperty("code").GetString(), finding.GetProperty("file").GetString()));

    private static string Unwrapped(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string?> Elements(JsonElement obligations) =>
        obligations.EnumerateArray().Select(obligation => obligation.GetProperty("element").GetString());

    private static JsonElement Json(string source, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", source));
        return Json(workspace, arguments);
    }

    private static JsonElement Json(WorkspaceFolder workspace, params string[] arguments)
    {
        var result = workspace.Run([.. arguments, "--as-of", Sources.AsOf, "--format", "json"]);
        Assert.Equal((0, ""), (result.Status, result.Error));
        return JsonDocument.Parse(result.Output).RootElement.Clone();
    }

    private static ProcessResult Run(string source, params string[] arguments)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", source));
        return workspace.Run([.. arguments, "--as-of", Sources.AsOf]);
    }
}
