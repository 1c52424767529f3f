using System.Text.Json;

namespace Mapping.Cli.Tests;

/// <summary>The contract <c>mapping/1</c>: keys, their order, and the values of a small workspace.</summary>
public sealed class JsonContractTests
{
    private static readonly string[] Same = ["check", "coverage"];

    [Fact]
    public void Keys_stand_in_the_promised_order()
    {
        using var json = Read(Sources.Failing + "owner nobody \"Nobody\"\n");
        var root = json.RootElement;
        var system = root.GetProperty("systems")[0];
        var obligation = system.GetProperty("obligations")[0];

        Assert.Equal("schema tool asOf catalogs basis feeds systems gates diagnostics", ContractReader.KeysOf(root));
        Assert.Equal("framework edition sha256 own", ContractReader.KeysOf(root.GetProperty("catalogs")[0]));
        Assert.Equal("name title totals obligations outOfScope questions", ContractReader.KeysOf(system));
        Assert.Equal(
            "obligations evidenced telemetry-only unverified stale missing unreadable failing partial planned unmapped not-covered waived excluded not-applicable",
            ContractReader.KeysOf(system.GetProperty("totals")));
        Assert.Equal(
            "framework citation element title domain pillar inForce applies design outcome controls why", ContractReader.KeysOf(obligation));
        Assert.Equal("name strength operating state via evidence", ContractReader.KeysOf(obligation.GetProperty("controls")[0]));
        Assert.Equal("framework citation element", ContractReader.KeysOf(system.GetProperty("outOfScope")[0]));
        Assert.Equal("name system holds requirements", ContractReader.KeysOf(root.GetProperty("gates")[0]));
        Assert.Equal("text holds share blockers", ContractReader.KeysOf(root.GetProperty("gates")[0].GetProperty("requirements")[0]));
        Assert.Equal(
            "code name severity message file line column endLine endColumn help related", ContractReader.KeysOf(root.GetProperty("diagnostics")[0]));
    }

    [Fact]
    public void Values_are_those_of_the_workspace()
    {
        using var json = Read(Sources.Failing);
        var root = json.RootElement;
        var system = root.GetProperty("systems")[0];

        Assert.Equal("mapping/1", root.GetProperty("schema").GetString());
        Assert.Equal(Sources.AsOf, root.GetProperty("asOf").GetString());
        Assert.Equal(1, root.GetProperty("catalogs").GetArrayLength());
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("catalogs")[0].GetProperty("sha256").GetString());
        Assert.Equal("loan-scoring", system.GetProperty("name").GetString());
        Assert.Equal("Retail loan scoring", system.GetProperty("title").GetString());
        Assert.Equal("""{"obligations":1,"unverified":1,"not-applicable":1}""", NotZero(system.GetProperty("totals")));

        var resilience = system.GetProperty("obligations")[0];
        Assert.Equal("Article 15(4)", resilience.GetProperty("citation").GetString());
        Assert.Equal("resilience", resilience.GetProperty("element").GetString());
        Assert.Equal("mapped", resilience.GetProperty("design").GetString());
        Assert.Equal("unverified", resilience.GetProperty("outcome").GetString());
        Assert.Equal(
            """[{"name":"failover","strength":"full","operating":"unverified","state":"operating","via":[],"evidence":[]}]""",
            Compact(resilience.GetProperty("controls")));

        Assert.Equal(
            """[{"name":"release","system":"loan-scoring","holds":false,"requirements":[{"text":"require aia Article 15(4) evidenced","holds":false,"share":0,"blockers":["eu-ai-act Article 15(4) on resilience"]}]}]""",
            Compact(root.GetProperty("gates")));
    }

    [Fact]
    public void Errors_are_told_too_and_no_gate_is_said_to_hold()
    {
        using var json = Read(Sources.Broken);
        var root = json.RootElement;

        var error = Assert.Single(root.GetProperty("diagnostics").EnumerateArray(), found => found.GetProperty("severity").GetString() == "error");
        Assert.Equal("MAP2006 unknown-owner", $"{error.GetProperty("code")} {error.GetProperty("name")}");
        Assert.Equal(
            "main.mapping 12:9-12:14",
            $"{error.GetProperty("file")} {error.GetProperty("line")}:{error.GetProperty("column")}-{error.GetProperty("endLine")}:{error.GetProperty("endColumn")}");
        var gate = Assert.Single(root.GetProperty("gates").EnumerateArray());
        Assert.False(gate.GetProperty("holds").GetBoolean());
        Assert.All(gate.GetProperty("requirements").EnumerateArray(), requirement => Assert.False(requirement.GetProperty("holds").GetBoolean()));
    }

    [Fact]
    public void Every_command_that_judges_writes_the_same()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        var printed = Same.Select(command => workspace.Run(command, "--as-of", Sources.AsOf, "--format", "json").Output).Distinct();
        Assert.Single(printed);
    }

    [Fact]
    public void Explain_writes_the_contract_with_what_was_asked_only()
    {
        using var workspace = new WorkspaceFolder(("main.mapping", Sources.Sound));

        using var json = ContractReader.Parse(workspace.Run("explain", "Article 15(4) on feedback-loops", "--as-of", Sources.AsOf, "--format", "json"));
        var obligation = Assert.Single(json.RootElement.GetProperty("systems")[0].GetProperty("obligations").EnumerateArray());
        Assert.Equal("feedback-loops", obligation.GetProperty("element").GetString());
        Assert.Equal("not-applicable", obligation.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, obligation.GetProperty("design").ValueKind);
    }

    private static JsonDocument Read(string source)
    {
        using var workspace = new WorkspaceFolder(("main.mapping", source));
        return ContractReader.Parse(workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json"));
    }

    private static string NotZero(JsonElement totals) =>
        "{" + string.Join(',', totals.EnumerateObject().Where(total => total.Value.GetInt32() != 0).Select(total => $"\"{total.Name}\":{total.Value}")) + "}";

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
