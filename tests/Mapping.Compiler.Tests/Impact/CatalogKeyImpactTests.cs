using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;
using Mapping.Compiler.Coverage.Impact;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Impact;

/// <summary>Whatever a catalog can say otherwise in its next edition is told by an impact: each key of each part is tried, and each text without a key.</summary>
public sealed class CatalogKeyImpactTests
{
    private const string Later =
        """
        ---
        framework: law
        edition: 2
        replaces: 1
        since: 2026-01-01
        title: Law
        source: https://law.example
        licence: ours
        citation-words: Rule
        actors: provider, deployer
        covers: actor provider, actor deployer, class big, class small
        default-condition: class big
        actor: provider
        ---

        ## Classes

        ### big

        A big system.

        - provision: Rule 1

        #### wide

        By being wide.

        - provision: Rule 1
        - applies from: 2026-01-01

        #### tall

        By being tall.

        - provision: Rule 1
        - applies from: 2026-01-01

        ### small

        A small system.

        - provision: Rule 1

        ## Facts

        ### pilot

        Is it a pilot?

        A pilot has few users.

        - provision: Rule 1
        - undeclared: no
        - asked of: class big
        - relief: yes
        - ours: no
        - implies: class big
        - placed before: 2026-01-01
        - with supplier: actor provider

        ## Scope rules

        ### Rule 1 — Pilots

        Pilots need none.

        - condition: pilot
        - effect: not-applicable
        - applies to: Rule 1
        - except: Rule 2
        - for actor: provider

        ### Rule 2 — Later

        Pilots have time.

        - condition: pilot
        - effect: applies-from
        - applies to: Rule 2
        - date: 2027-01-01

        ### Rule 3 — Becomes

        Pilots deploy.

        - condition: pilot
        - effect: adds-actor
        - actor: deployer
        - while open: yes

        ## Readings

        ### when

        When does it apply?

        - provision: Rule 3
        - applies to: Rule 3

        #### early

        As it says.

        - standard: yes

        #### late

        As others say.

        - date: 2028-01-01

        ## Evidence types

        | Id | Form | Description |
        | --- | --- | --- |
        | EV-A | record | Entries |
        | EV-B | record | Reports |

        ## Provisions

        ### Rule 1 — Register

        Keep a register.

        > It may be a table.

        - kind: obligation
        - actor: provider
        - domain: assurance
        - pillar: prove-and-comply
        - topic: register
        - owner: legal
        - condition: class big and pilot
        - reach: class big
        - applies: 2026-01-01
        - excludable: no
        - closable: yes
        - predefined: no
        - retention: 1 year
        - evidence: EV-A
        - see: Rule 2
        - withdrawn: no

        ### Rule 2 — Owner

        Name an owner.

        ### Rule 3 — Contact

        Name a contact.

        ### Rule 5 — Report

        Report once a year.

        - replaces: Rule 5a

        ### Rule 4 — Train

        Train users.

        - elements: staff, users

        """;

    /// <summary>What identifies an edition, or says where it is published, is no difference between the two.</summary>
    private static readonly string[] OfTheEdition = ["framework", "edition", "replaces", "since", "title", "source", "licence", "citation-words"];

    /// <summary>The part and its key, the line as the earlier edition has it, and what is told.</summary>
    public static TheoryData<string, string, string, string> Differences => new()
    {
        { "FrontMatter covers", "covers: actor provider, actor deployer, class big, class small\n", "covers: actor provider, class big, class small\n", "cover actors (app)" },
        { "FrontMatter covers", "covers: actor provider, actor deployer, class big, class small\n", "", "cover actors; cover classes" },
        { "FrontMatter default-condition", "default-condition: class big", "default-condition: class small", "Rule 2: condition, reach; Rule 3: condition, reach; Rule 5: condition, reach; Rule 4: condition, reach; Rule 4 on staff: condition, reach; Rule 4 on users: condition, reach" },
        { "FrontMatter actor", "actor: provider\n---", "actor: provider, deployer\n---", "Rule 2: actors, condition; Rule 3: actors, condition; Rule 5: actors, condition; Rule 4: actors, condition; Rule 4 on staff: actors, condition; Rule 4 on users: actors, condition" },
        { "Classes text", "A big system.", "A large system.", "class big (app)" },
        { "Classes provision", "A big system.\n\n- provision: Rule 1", "A big system.\n\n- provision: Rule 2", "class big (app)" },
        { "Classes text", "By being wide.", "By being broad.", "class big wide (app)" },
        { "Classes provision", "By being wide.\n\n- provision: Rule 1", "By being wide.\n\n- provision: Rule 2", "class big wide (app)" },
        { "Classes applies from", "- applies from: 2026-01-01\n\n#### tall", "- applies from: 2025-01-01\n\n#### tall", "class big wide (app)" },
        { "Facts text", "Is it a pilot?", "Is it a trial?", "fact pilot (app)" },
        { "Facts text", "A pilot has few users.", "A pilot has no users.", "fact pilot (app)" },
        { "Facts provision", "A pilot has few users.\n\n- provision: Rule 1", "A pilot has few users.\n\n- provision: Rule 2", "fact pilot (app)" },
        { "Facts undeclared", "- undeclared: no", "- undeclared: yes", "fact pilot (app)" },
        { "Facts asked of", "- asked of: class big", "- asked of: class small", "fact pilot (app)" },
        { "Facts relief", "- relief: yes", "- relief: no", "fact pilot (app)" },
        { "Facts ours", "- ours: no", "- ours: yes", "scope-rule Rule 1 not-applicable (app); scope-rule Rule 2 applies-from (app); scope-rule Rule 3 adds-actor (app); ours: fact pilot (app), scope-rule Rule 1 not-applicable, scope-rule Rule 2 applies-from, scope-rule Rule 3 adds-actor" },
        { "Facts implies", "- implies: class big", "- implies: class big and actor provider", "fact pilot (app)" },
        { "Facts placed before", "- placed before: 2026-01-01", "- placed before: 2025-01-01", "fact pilot (app)" },
        { "Facts with supplier", "- with supplier: actor provider", "- with supplier: actor deployer", "fact pilot (app)" },
        { "ScopeRules text", "Pilots need none.", "Pilots need nothing.", "scope-rule Rule 1 not-applicable" },
        { "ScopeRules condition", "- condition: pilot\n- effect: not-applicable", "- condition: not pilot\n- effect: not-applicable", "scope-rule Rule 1 not-applicable (app)" },
        { "ScopeRules effect", "- effect: not-applicable", "- effect: narrowed", "scope-rule Rule 1 narrowed (app); scope-rule Rule 1 not-applicable (app)" },
        { "ScopeRules applies to", "- effect: not-applicable\n- applies to: Rule 1", "- effect: not-applicable\n- applies to: Rule 2", "scope-rule Rule 1 not-applicable (app)" },
        { "ScopeRules except", "- except: Rule 2", "- except: Rule 3", "scope-rule Rule 1 not-applicable (app)" },
        { "ScopeRules actor", "- actor: deployer\n- while", "- actor: provider\n- while", "scope-rule Rule 3 adds-actor (app)" },
        { "ScopeRules date", "- date: 2027-01-01", "- date: 2026-06-01", "scope-rule Rule 2 applies-from (app)" },
        { "ScopeRules while open", "- while open: yes", "- while open: no", "scope-rule Rule 3 adds-actor (app)" },
        { "ScopeRules for actor", "- for actor: provider", "- for actor: deployer", "scope-rule Rule 1 not-applicable (app)" },
        { "Readings text", "When does it apply?", "Since when?", "reading when (app)" },
        { "Readings provision", "- provision: Rule 3", "- provision: Rule 2", "reading when (app)" },
        { "Readings applies to", "- applies to: Rule 3\n\n#### early", "- applies to: Rule 2\n\n#### early", "reading when (app)" },
        { "Readings standard", "- standard: yes\n\n#### late\n\nAs others say.\n\n", "- date: 2026-01-01\n\n#### late\n\nAs others say.\n\n- standard: yes\n", "reading when (app)" },
        { "Readings date", "- date: 2028-01-01", "- date: 2029-01-01", "reading when (app)" },
        { "EvidenceTypes text", "| EV-A | record | Entries |", "| EV-A | document | Entries |", "evidence-type EV-A (app)" },
        { "EvidenceTypes text", "| EV-A | record | Entries |", "| EV-A | record | All entries |", "evidence-type EV-A (app)" },
        { "Provisions text", "Keep a register.", "Keep a list.", "Rule 1: words" },
        { "Provisions note", "> It may be a table.", "> It may be a list.", "ours: note Rule 1" },
        { "Provisions kind", "- kind: obligation", "- kind: permission", "Rule 1: kind" },
        { "Provisions actor", "- kind: obligation\n- actor: provider", "- kind: obligation\n- actor: deployer", "Rule 1: actors" },
        { "Provisions domain", "- domain: assurance", "- domain: security", "ours: note Rule 1" },
        { "Provisions pillar", "- pillar: prove-and-comply", "- pillar: test-and-detect", "ours: note Rule 1" },
        { "Provisions topic", "- topic: register", "- topic: list", "ours: note Rule 1" },
        { "Provisions owner", "- owner: legal", "- owner: risk", "ours: note Rule 1" },
        { "Provisions condition", "- condition: class big and pilot", "- condition: class big", "Rule 1: condition" },
        { "Provisions reach", "- reach: class big", "- reach: always", "Rule 1: reach" },
        { "Provisions applies", "- applies: 2026-01-01", "- applies: 2025-01-01", "Rule 1: date" },
        { "Provisions excludable", "- excludable: no", "- excludable: yes", "Rule 1: excludable" },
        { "Provisions closable", "- closable: yes", "- closable: no", "Rule 1: closable" },
        { "Provisions predefined", "- predefined: no", "- predefined: yes", "Rule 1: predefined" },
        { "Provisions retention", "- retention: 1 year", "- retention: 2 years", "Rule 1: retention" },
        { "Provisions evidence", "- evidence: EV-A", "- evidence: EV-B", "Rule 1: evidence" },
        { "Provisions see", "- see: Rule 2", "- see: Rule 3", "ours: note Rule 1" },
        { "Provisions withdrawn", "- withdrawn: no", "- withdrawn: yes", "Rule 1: kind" },
        { "Provisions replaces", "### Rule 5 — Report", "### Rule 5a — Report", "Rule 5: number" },
        { "Provisions elements", "- elements: staff, users", "- elements: staff", "Rule 4 on users: new" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void What_differs_is_told(string key, string later, string earlier, string told)
    {
        Assert.Contains(later, Later, StringComparison.Ordinal);
        var first = Later.Replace(later, earlier, StringComparison.Ordinal).Replace("edition: 2\nreplaces: 1\nsince: 2026-01-01", "edition: 1\nsince: 2025-01-01", StringComparison.Ordinal)
            .Replace("- replaces: Rule 5a\n\n", "", StringComparison.Ordinal);
        Assert.Equal((key, told), (key, Told(first)));
    }

    [Fact]
    public void Every_key_of_a_catalog_is_tried()
    {
        var tried = Differences.Select(row => (string)row[0]).ToHashSet(StringComparer.Ordinal);
        var known = from section in Enum.GetValues<CatalogSection>()
                    from level in new[] { 3, 4 }
                    from key in CatalogKeys.Of(section, level)
                    where !(section == CatalogSection.FrontMatter && (OfTheEdition.Contains(key) || IsTriedBelow(key)))
                    select $"{section} {key}";
        Assert.Empty(known.Distinct().Except(tried));

        bool IsTriedBelow(string key) => key == "actors" || tried.Contains($"Provisions {key}");
    }

    private static string Told(string first)
    {
        var workspace = BoundWorkspace.Bind(
            [new SourceText("main.mapping", "use law edition 2\nsystem app \"App\" {\n  actor deployer\n  class big wide, tall\n  facts not pilot\n  scope law\n}\n")],
            [new SourceText("catalogs/law/1.md", first), new SourceText("catalogs/law/2.md", Later)]);
        var impact = ImpactAnalyzer.Analyze(workspace, workspace.FindCatalog("law", "1")!, workspace.FindCatalog("law", "2")!);
        ImmutableArray<string> changes = [.. impact.Provisions.Select(provision => $"{provision.Change.Name}: {Said(provision.Change)}")];
        var parts = impact.Parts.Where(part => !part.IsOurs).Select(Said);
        var ours = impact.Parts.Where(part => part.IsOurs).Select(Said).ToList();
        return string.Join("; ", [.. changes, .. parts, .. ours.Count > 0 ? [$"ours: {string.Join(", ", ours)}"] : (string[])[]]);
    }

    private static string Said(ProvisionChange change) => change.Aspects.IsEmpty
        ? string.Join(", ", change.Kinds.Select(ComparisonNames.NameOf))
        : string.Join(", ", change.Aspects.Select(aspect => aspect.Name));

    private static string Said(PartChange part) => $"{ImpactNames.NameOf(part.Kind)} {part.Name}{(part.Systems.IsEmpty ? "" : $" ({string.Join(", ", part.Systems)})")}";
}
