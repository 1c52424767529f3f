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

        Assert.Equal("schema tool asOf catalogs basis feeds controls systems gates diagnostics", ContractReader.KeysOf(root));
        Assert.Equal("framework edition sha256 own", ContractReader.KeysOf(root.GetProperty("catalogs")[0]));
        Assert.Equal("name title owner domain status for forWritten description file line", ContractReader.KeysOf(root.GetProperty("controls")[0]));
        Assert.Equal("name title totals obligations outOfScope questions reliefs assumptions readings", ContractReader.KeysOf(system));
        Assert.Equal(
            "obligations evidenced telemetry-only unverified stale missing unreadable failing partial planned unmapped not-covered waived excluded not-applicable",
            ContractReader.KeysOf(system.GetProperty("totals")));
        Assert.Equal(
            "framework citation element title domain pillar inForce applies design outcome decision controls why", ContractReader.KeysOf(obligation));
        Assert.Equal("name strength operating state via evidence", ContractReader.KeysOf(obligation.GetProperty("controls")[0]));
        Assert.Equal("framework citation element", ContractReader.KeysOf(system.GetProperty("outOfScope")[0]));
        Assert.Equal("name system holds standing reliefs requirements", ContractReader.KeysOf(root.GetProperty("gates")[0]));
        Assert.Equal("text holds standing unjudged objection obligations unproven waived unheldTexts share blockers", ContractReader.KeysOf(root.GetProperty("gates")[0].GetProperty("requirements")[0]));
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
            """[{"name":"release","system":"loan-scoring","holds":false,"standing":"not-met","reliefs":[],"requirements":[{"text":"require aia Article 15(4) evidenced","holds":false,"standing":"not-met","unjudged":null,"objection":null,"obligations":1,"unproven":0,"waived":0,"unheldTexts":[],"share":0,"blockers":["eu-ai-act Article 15(4) on resilience"]}]}]""",
            Compact(root.GetProperty("gates")));
    }

    [Fact]
    public void A_decision_is_told_with_reason_approval_end_and_place()
    {
        using var json = Read(Sources.Failing + """
            use iso-42001 edition 2023 as iso
            system filter "Sorting of applications" {
              actor provider
              class high-risk annex-iii
              facts annex-iii-derogation because "a narrow task" approved by ciso on 2026-02-01
              facts not profiles-people
              scope aia Article 15(4) on resilience
              scope iso A.10.3, A.10.4
            }
            waive aia Article 15(4) on resilience for loan-scoring until 2027-01-31 because "drills start in spring" approved by ciso on 2026-06-01
            exclude iso A.10.3 because "no suppliers take part" approved by ciso on 2026-02-02

            """);
        var systems = json.RootElement.GetProperty("systems");

        Assert.Equal(
            """{"kind":"relief","rule":null,"reason":"a narrow task","approvedBy":"ciso","on":"2026-02-01","until":null,"file":"main.mapping","line":26}""",
            DecisionOn(systems[0], "Article 15(4)"));
        Assert.Equal(
            """{"kind":"exclusion","rule":null,"reason":"no suppliers take part","approvedBy":"ciso","on":"2026-02-02","until":null,"file":"main.mapping","line":32}""",
            DecisionOn(systems[0], "A.10.3"));
        Assert.Equal("null", DecisionOn(systems[0], "A.10.4"));
        Assert.Equal(
            """{"kind":"waiver","rule":null,"reason":"drills start in spring","approvedBy":"ciso","on":"2026-06-01","until":"2027-01-31","file":"main.mapping","line":31}""",
            DecisionOn(systems[1], "Article 15(4)"));
        Assert.Equal(
            """[{"fact":"annex-iii-derogation","class":null,"because":"a narrow task","by":"ciso","on":"2026-02-01","counts":true,"lacks":null,"obligations":1,"file":"main.mapping","line":26}]""",
            Compact(systems[0].GetProperty("reliefs")));
        Assert.Equal("[]", Compact(systems[1].GetProperty("reliefs")));
    }

    [Theory]
    [InlineData("facts annex-iii-derogation, not profiles-people", """{"fact":"annex-iii-derogation","class":null,"because":null,"by":null,"on":null,"counts":false,"lacks":"it has no reason and no approval","obligations":1,"file":"main.mapping","line":6}""")]
    [InlineData("facts annex-iii-derogation, not profiles-people because \"narrow\" approved by cro on 2027-01-01", """{"fact":"annex-iii-derogation","class":null,"because":"narrow","by":"cro","on":"2027-01-01","counts":false,"lacks":"it is approved on 2027-01-01 only","obligations":1,"file":"main.mapping","line":6}""")]
    [InlineData("facts not annex-iii-derogation", "")]
    public void A_relief_that_does_not_count_says_what_it_lacks(string facts, string expected)
    {
        using var json = Read(
            $"use eu-ai-act edition 2026-07-27 as aia\nowner cro \"CRO\"\nsystem s \"S\" {{\n  actor provider\n  class high-risk annex-iii\n  {facts}\n  scope aia Article 9(1)\n}}\n");

        Assert.Equal($"[{expected}]", Compact(json.RootElement.GetProperty("systems")[0].GetProperty("reliefs")));
    }

    [Fact]
    public void What_a_catalog_assumes_is_listed_as_an_assumption()
    {
        using var json = Read(
            "use eu-ai-act edition 2026-07-27 as aia\nsystem s \"S\" {\n  actor provider\n  class high-risk annex-iii\n  scope aia Article 15(4)\n}\n");
        var system = json.RootElement.GetProperty("systems")[0];

        Assert.Equal("""[{"fact":"learns-after-release","assumed":true,"provision":"Article 15(4)"}]""", Compact(system.GetProperty("assumptions")));
    }

    [Fact]
    public void A_waiver_that_does_not_cover_what_fails_decides_nothing()
    {
        using var workspace = new WorkspaceFolder(
            ("main.mapping", Sources.Failing
                .Replace("on resilience\n}", "on resilience\n  evidence drill { from drills expect max(seconds) <= 60 }\n}", StringComparison.Ordinal) + """
                feed drills "Drills" { files "drills.jsonl" time at class audit-evidence }
                waive aia Article 15(4) on resilience until 2027-01-31 because "drills start in spring" approved by ciso on 2026-06-01

                """),
            ("drills.jsonl", """{"at":"2026-11-20T08:00:00Z","seconds":90}""" + "\n"));

        using var json = ContractReader.Parse(workspace.Run("check", "--as-of", Sources.AsOf, "--format", "json"));
        var obligation = json.RootElement.GetProperty("systems")[0].GetProperty("obligations")[0];
        Assert.Equal("failing", obligation.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, obligation.GetProperty("decision").ValueKind);
    }

    [Fact]
    public void A_rule_tells_when_its_threshold_was_set_and_who_approved_its_document()
    {
        using var json = Read(Sources.Failing.Replace(
            "on resilience\n}",
            """
            on resilience
              evidence drill { from drills expect max(seconds) <= 60 threshold set 2026-01-15 by ciso }
              evidence limit { from drills expect max(seconds) <= 60 threshold set 2026-01-15 }
              evidence plan { document "docs/plan.pdf" approved by ciso on 2026-05-01 review 12 months }
              evidence policy { document "docs/policy.pdf" approved by ciso on 2026-05-01 }
            }
            feed drills "Drills" { files "drills.jsonl" time at class audit-evidence }
            """,
            StringComparison.Ordinal));
        var rules = json.RootElement.GetProperty("systems")[0].GetProperty("obligations")[0].GetProperty("controls")[0].GetProperty("evidence");

        Assert.Equal(
            "name verdict reason feed document approval threshold records runs first last staleFrom figures files problems",
            ContractReader.KeysOf(rules[0]));
        Assert.Equal(
            """
            drill null null {"set":"2026-01-15","by":"ciso","changed":null,"late":null}
            limit null null {"set":"2026-01-15","by":null,"changed":null,"late":null}
            plan "docs/plan.pdf" {"approvedBy":"ciso","on":"2026-05-01","sha256":null,"review":"12 months"} null
            policy "docs/policy.pdf" {"approvedBy":"ciso","on":"2026-05-01","sha256":null,"review":null} null
            """,
            string.Join('\n', rules.EnumerateArray().Select(rule =>
                $"{rule.GetProperty("name")} {Compact(rule.GetProperty("document"))} {Compact(rule.GetProperty("approval"))} {Compact(rule.GetProperty("threshold"))}")));
    }

    [Fact]
    public void Controls_stand_once_by_name_with_their_text()
    {
        using var json = Read(Sources.Failing + """"
            owner desk "Help desk"
            control zebra "Behind no obligation" {
              """
              Drawn up for *nobody*.
              """
              owner desk
              status retired since 2026-06-01
            }
            control alone "No owner" { }

            """");

        Assert.Equal(
            """[{"name":"alone","title":"No owner","owner":null,"domain":null,"status":"planned","for":null,"forWritten":null,"description":null,"file":"main.mapping","line":30},{"name":"failover","title":"Fail-over drills","owner":"ciso","domain":"shared","status":"operating","for":null,"forWritten":null,"description":null,"file":"main.mapping","line":11},{"name":"zebra","title":"Behind no obligation","owner":"desk","domain":null,"status":"retired","for":null,"forWritten":null,"description":"Drawn up for *nobody*.","file":"main.mapping","line":23}]""",
            Compact(json.RootElement.GetProperty("controls")));
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

    private static string DecisionOn(JsonElement system, string citation) => Compact(
        system.GetProperty("obligations").EnumerateArray().First(obligation => obligation.GetProperty("citation").GetString() == citation).GetProperty("decision"));

    private static string NotZero(JsonElement totals) =>
        "{" + string.Join(',', totals.EnumerateObject().Where(total => total.Value.GetInt32() != 0).Select(total => $"\"{total.Name}\":{total.Value}")) + "}";

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
