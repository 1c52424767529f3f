using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Comparison.Promises;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Coverage;

/// <summary>For every key that a catalog can have: whether a catalog of the workspace that drops it asks less, more, or something else.</summary>
public sealed class CatalogKeyTests
{
    private const string Weaker = "weaker";
    private const string Stronger = "stronger";
    private const string Differs = "differs";
    private const string Nothing = "";

    /// <summary>The part and its level, the key with a value, and what it means that it is gone.</summary>
    public static TheoryData<CatalogSection, int, string, string, string> Keys() => new()
    {
        { CatalogSection.FrontMatter, 0, "default-condition", "big", Stronger },
        { CatalogSection.FrontMatter, 0, "covers", "actor boss", Stronger },
        { CatalogSection.FrontMatter, 0, "replaces", "0", Nothing },
        { CatalogSection.FrontMatter, 0, "since", "2026-01-01", Nothing },
        { CatalogSection.FrontMatter, 0, "source", "https://example.org", Nothing },
        { CatalogSection.FrontMatter, 0, "licence", "Ours", Nothing },
        { CatalogSection.FrontMatter, 0, "citation-words", "Rule", Nothing },
        { CatalogSection.FrontMatter, 0, "actors", "boss", Nothing },
        { CatalogSection.FrontMatter, 0, "actor", "boss", Stronger },
        { CatalogSection.FrontMatter, 0, "domain", "security", Stronger },
        { CatalogSection.FrontMatter, 0, "pillar", "protect-and-enforce", Nothing },
        { CatalogSection.FrontMatter, 0, "topic", "gates", Nothing },
        { CatalogSection.FrontMatter, 0, "owner", "risk", Nothing },
        { CatalogSection.FrontMatter, 0, "applies", "2027-01-01", Stronger },
        { CatalogSection.FrontMatter, 0, "excludable", "yes", Stronger },
        { CatalogSection.FrontMatter, 0, "closable", "no", Weaker },
        { CatalogSection.FrontMatter, 0, "predefined", "yes", Weaker },
        { CatalogSection.FrontMatter, 0, "retention", "5 years", Weaker },
        { CatalogSection.Provisions, 3, "kind", "context", Stronger },
        { CatalogSection.Provisions, 3, "condition", "big", Stronger },
        { CatalogSection.Provisions, 3, "reach", "big", Stronger },
        { CatalogSection.Provisions, 3, "evidence", "EV-NOTE", Weaker },
        { CatalogSection.Provisions, 3, "see", "Rule 3", Nothing },
        { CatalogSection.Provisions, 3, "elements", "here, there", $"{Stronger}, {Weaker}" },
        { CatalogSection.Provisions, 3, "note", "Read it twice.", Nothing },
        { CatalogSection.Provisions, 3, "withdrawn", "yes", Stronger },
        { CatalogSection.Provisions, 3, "replaces", "Rule 9", Nothing },
        { CatalogSection.Provisions, 3, "actor", "boss", Stronger },
        { CatalogSection.Provisions, 3, "domain", "security", Stronger },
        { CatalogSection.Provisions, 3, "pillar", "protect-and-enforce", Nothing },
        { CatalogSection.Provisions, 3, "topic", "gates", Nothing },
        { CatalogSection.Provisions, 3, "owner", "risk", Nothing },
        { CatalogSection.Provisions, 3, "applies", "2027-01-01", Stronger },
        { CatalogSection.Provisions, 3, "excludable", "yes", Stronger },
        { CatalogSection.Provisions, 3, "closable", "no", Weaker },
        { CatalogSection.Provisions, 3, "predefined", "yes", Weaker },
        { CatalogSection.Provisions, 3, "retention", "5 years", Weaker },
        { CatalogSection.Facts, 3, "provision", "Rule 2", Differs },
        { CatalogSection.Facts, 3, "undeclared", "yes", Stronger },
        { CatalogSection.Facts, 3, "relief", "yes", Weaker },
        { CatalogSection.Facts, 3, "implies", "big", Weaker },
        { CatalogSection.Facts, 3, "placed before", "2027-01-01", Weaker },
        { CatalogSection.Facts, 3, "with supplier", "big", Weaker },
        { CatalogSection.Facts, 3, "ours", "yes", Differs },
        { CatalogSection.Facts, 3, "asked of", "big", Weaker },
        { CatalogSection.ScopeRules, 3, "condition", "big", Stronger },
        { CatalogSection.ScopeRules, 3, "effect", "not-applicable", Stronger },
        { CatalogSection.ScopeRules, 3, "applies to", "Rule 3", Weaker },
        { CatalogSection.ScopeRules, 3, "except", "Rule 4", Weaker },
        { CatalogSection.ScopeRules, 3, "for actor", "boss", Weaker },
        { CatalogSection.ScopeRules, 3, "actor", "boss", Weaker },
        { CatalogSection.ScopeRules, 3, "while open", "yes", Weaker },
        { CatalogSection.ScopeRules, 3, "date", "2027-01-01", Stronger },
        { CatalogSection.Classes, 3, "provision", "Rule 2", Differs },
        { CatalogSection.Classes, 4, "provision", "Rule 2", Differs },
        { CatalogSection.Classes, 4, "applies from", "2027-01-01", Stronger },
    };

    /// <summary>Without these there is no catalog; what becomes of a reading is told of the reading.</summary>
    private static readonly string[] Elsewhere = ["framework", "edition", "title"];

    [Fact]
    public void Every_key_is_in_the_table()
    {
        var rows = Keys().Select(row => ((CatalogSection)row[0], (int)row[1], (string)row[2])).ToList();
        foreach (var (section, level) in (ReadOnlySpan<(CatalogSection, int)>)[(CatalogSection.FrontMatter, 0), (CatalogSection.Provisions, 3), (CatalogSection.Facts, 3), (CatalogSection.ScopeRules, 3), (CatalogSection.Classes, 3), (CatalogSection.Classes, 4)])
        {
            Assert.Equal(
                CatalogKeys.Of(section, level).Except(Elsewhere).Order(StringComparer.Ordinal),
                rows.Where(row => (row.Item1, row.Item2) == (section, level)).Select(row => row.Item3).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void To_drop_a_key_is(CatalogSection section, int level, string key, string value, string direction)
    {
        var isRule = section == CatalogSection.ScopeRules;
        var with = Compiled(CatalogOf(section, level, isRule ? RuleOf(key, value, isThere: true) : $"{key}: {value}"));
        var without = Compiled(CatalogOf(section, level, isRule ? RuleOf(key, value, isThere: false) : ""));

        Assert.Equal((key, direction), (key, DirectionOf(ComparisonPicture.Compare(with, without))));
        var opposite = direction switch { Weaker => Stronger, Stronger => Weaker, _ => direction };
        Assert.Equal((key, opposite), (key, DirectionOf(ComparisonPicture.Compare(without, with))));
        Assert.True(!direction.EndsWith(Weaker, StringComparison.Ordinal) || ComparisonPicture.Compare(with, without).HasWeakening);
    }

    /// <summary>What is asked is what lies between the two: more of it is more.</summary>
    [Theory]
    [InlineData("retention: 5 years", "retention: 5 months", Weaker)]
    [InlineData("retention: 1 year", "retention: 400 days", Stronger)]
    [InlineData("applies: 2026-01-01", "applies: 2027-01-01", Weaker)]
    [InlineData("actor: boss, chief", "actor: boss", Weaker)]
    [InlineData("actor: boss", "actor: chief", Differs)]
    [InlineData("condition: big", "condition: big and old", Weaker)]
    [InlineData("condition: big", "condition: big or old", Differs)]
    [InlineData("evidence: EV-NOTE", "evidence: EV-LOG", Differs)]
    [InlineData("domain: assurance", "domain: shared", Differs)]
    public void Another_value_is(string before, string after, string direction) => Assert.Equal(
        direction,
        DirectionOf(ComparisonPicture.Compare(Compiled(CatalogOf(CatalogSection.Provisions, 3, before)), Compiled(CatalogOf(CatalogSection.Provisions, 3, after)))));

    /// <summary>What would not be met if it were still asked is no better for it.</summary>
    [Theory]
    [InlineData("predefined: yes", "unverified", true)]
    [InlineData("closable: no", "unmapped", true)]
    [InlineData("domain: assurance", "telemetry-only", false)]
    public void What_is_met_only_because_less_is_asked_is_worse(string asked, string before, bool isAudited)
    {
        const string Control = """satisfies policy Rule 2 evidence rate { from log expect count() >= 1 }""";
        var source = Own.Start + "feed log \"Log\" { files \"log/*.csv\" time day class audit-evidence retained 10 years }\n" + Own.Control("works", Control);
        var passing = Compile.Evidence("works/rate", EvidenceVerdict.Passing) with { IsAuditEvidence = isAudited };
        var (with, without) = (Compiled(CatalogOf(CatalogSection.Provisions, 3, asked), source, passing), Compiled(CatalogOf(CatalogSection.Provisions, 3, "domain: security"), source, passing));

        var comparison = ComparisonPicture.Compare(with, without);
        var change = Assert.Single(comparison.Systems[0].Obligations, change => change.Provision.DisplayName == "Rule 2");
        Assert.Equal((before, "evidenced", ChangeDirection.Worse), (change.Before?.Name, change.After?.Name, change.Direction));
        Assert.True(comparison.HasRegression);
        Assert.Equal(ComparisonPicture.Of(comparison.Mirror()), ComparisonPicture.Of(ComparisonPicture.Compare(without, with)));
    }

    private static string DirectionOf(WorkspaceComparison comparison) => string.Join(", ", comparison.Promises
        .Where(promise => promise.Kind == PromiseKind.Catalog && promise.Subject != "catalogs/policy/1.md")
        .Select(promise => ComparisonNames.NameOf(promise.Direction))
        .Distinct()
        .Order(StringComparer.Ordinal));

    private static string CatalogOf(CatalogSection section, int level, string line)
    {
        string In(CatalogSection part, int at) => (section, level) == (part, at) && line.Length > 0 ? $"- {line}\n" : "";
        var front = section == CatalogSection.FrontMatter ? line : "";
        string[] header = ["framework: policy", "edition: 1", "title: Policy", front, front.StartsWith("actors", StringComparison.Ordinal) ? "" : "actors: boss, chief", "citation-words: Rule"];
        return $"""
            ---
            {string.Join('\n', header.Where(said => said.Length > 0).DistinctBy(said => said.Split(':')[0]))}
            ---

            ## Classes

            ### large

            A large one.

            {In(CatalogSection.Classes, 3)}
            #### by-size

            By its size.

            {In(CatalogSection.Classes, 4)}
            ## Facts

            ### big

            Is it big?

            - undeclared: no

            ### old

            Is it old?

            {In(CatalogSection.Facts, 3)}
            {(section == CatalogSection.ScopeRules ? $"## Scope rules\n\n### Rule 2 — Some\n\nSome are free.\n\n{line}" : "")}

            ## Evidence types

            | Id | Form | Description |
            | --- | --- | --- |
            | EV-NOTE | document | A note |
            | EV-LOG | record | A log |

            ## Provisions

            ### Rule 2 — What is asked

            {In(CatalogSection.Provisions, 3)}
            ### Rule 3 — Defence

            ### Rule 4 — Proof

            """;
    }

    /// <summary>A rule with all that its effect needs, and one key more, or less.</summary>
    private static string RuleOf(string key, string value, bool isThere)
    {
        var items = new Dictionary<string, string>(StringComparer.Ordinal) { ["condition"] = "big", ["effect"] = "not-applicable" };
        if (key is "actor" or "while open")
        {
            (items["effect"], items["actor"]) = ("adds-actor", "boss");
        }
        else if (key == "date")
        {
            items["effect"] = "applies-from";
        }

        items.Remove(key);
        if (isThere)
        {
            items[key] = value;
        }

        return string.Concat(items.Select(item => $"- {item.Key}: {item.Value}\n"));
    }

    private static Compilation Compiled(string catalog, string? source = null, params EvidenceResult[] evidence) =>
        Compile.Files([new SourceText("main.mapping", source ?? Own.Start)], catalogs: [new SourceText("catalogs/policy/1.md", catalog)], evidence: evidence);
}
