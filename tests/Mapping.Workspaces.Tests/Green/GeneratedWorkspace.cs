using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mapping.Workspaces.Tests.Green;

/// <summary>Makes workspaces of the size of a page: one to three systems, a catalog of their own, feeds of records that pass or fail, gates.</summary>
internal sealed class GeneratedWorkspace(Random random)
{
    private static readonly string[] Expectations =
    [
        "count(where outcome = \"failed\") = 0", "share(where outcome = \"passed\") >= 90%", "max(value) <= 5", "mean(value) <= 4", "count() >= 3",
        "latest(value) <= 5", "count(where outcome != \"passed\") <= 1", "percentile(value, 95) <= 5", "count(where outcome = \"failed\") / count() <= 10%", "sum(value) <= 30", "count(where value > 5 and outcome = \"failed\") = 0",
    ];

    /// <summary>None of these is implied by one of the others, or implies one: to promise less of what is promised twice is no less.</summary>
    private static readonly string[] Besides =
    [
        "count(where outcome = \"skipped\") <= 2", "share(where value < 9) >= 80%", "min(value) >= 0.1", "median(value) >= 0.01", "count(where value > 7) <= 3",
    ];

    private readonly StringBuilder main = new();
    private readonly List<(string Path, string Text)> files = [];
    private readonly List<string> systems = [];
    private readonly List<string> feeds = [];
    private readonly List<string> rules = [];

    public static MemoryWorkspace Create(Random random) => new GeneratedWorkspace(random).Make();

    private MemoryWorkspace Make()
    {
        AddCatalog();
        main.Append("use house edition 1 as house\nowner boss \"Boss\" domain assurance, security\nowner chair \"Chair\" domain assurance\n");
        Times(1, 4, AddSystem);
        Times(1, 3, AddFeed);
        Times(2, 5, AddControl);
        AddDecisions();
        Times(0, 3, AddGate);
        return MemoryWorkspace.Of(files.Append(("main.mapping", main.ToString())));
    }

    private void Times(int from, int to, Action<int> add)
    {
        var count = random.Next(from, to);
        for (var i = 0; i < count; i++)
        {
            add(i);
        }
    }

    private bool Chance(int outOf) => random.Next(outOf) == 0;

    private void AddCatalog() => files.Add(("catalogs/house/1.md", """
        ---
        framework: house
        edition: 1
        title: Rules of the house
        ---

        ## Facts

        ### is-pilot

        Is it a pilot?

        - undeclared: ask

        ## Provisions

        ### R-1 — Test

        Every system is tested.

        ### R-2 — Watch

        Every system is watched.

        - condition: not is-pilot

        ### R-3 — Review

        Groups two duties.

        #### R-3(a) — Review cases

        Cases are reviewed.

        #### R-3(b) — Review people

        Reviewers are trained.

        - excludable: yes

        """));

    private void AddSystem(int index)
    {
        var name = $"s{index}";
        systems.Add(name);
        var scope = Chance(3) ? "house R-1, R-3" : "house";
        var facts = random.Next(4) switch
        {
            0 => "  facts is-pilot\n",
            1 => "  facts not is-pilot\n",
            _ => "",
        };
        main.Append(CultureInfo.InvariantCulture, $"system {name} \"System {index}\" {{\n  actor provider\n{facts}  scope {scope}\n}}\n");
    }

    private void AddFeed(int index)
    {
        var name = $"f{index}";
        feeds.Add(name);
        var isOfSystems = systems.Count > 1 || Chance(2);
        main.Append(CultureInfo.InvariantCulture, $"feed {name} \"Feed {index}\" {{\n  files \"evidence/{name}/*.jsonl\"\n  time at\n");
        main.Append(isOfSystems ? "  system about\n" : "").Append(Chance(4) ? "" : "  class audit-evidence\n").Append("  retained 10 years\n}\n");
        for (var file = 0; file < random.Next(1, 4); file++)
        {
            files.Add(($"evidence/{name}/{file}.jsonl", string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Record(isOfSystems)))));
        }
    }

    private string Record(bool isOfSystems)
    {
        var about = isOfSystems ? $"\"about\": \"{systems[random.Next(systems.Count)]}\", " : "";
        var outcome = Chance(20) ? "failed" : "passed";
        var value = Chance(20) ? random.Next(6, 12) : random.Next(1, 5);
        return string.Create(CultureInfo.InvariantCulture, $"{{\"at\": \"2026-11-{random.Next(14, 23)}T10:00:00Z\", {about}\"outcome\": \"{outcome}\", \"value\": {value}}}\n");
    }

    private void AddControl(int index)
    {
        string[] provisions = ["R-1", "R-2", "R-3", "R-3(a)", "R-1, R-2", "R-3(b)", "R-1, R-2, R-3"];
        main.Append(CultureInfo.InvariantCulture, $"control c{index} \"Control {index}\" {{\n  owner boss\n  domain assurance, security\n  pillar test-and-detect\n");
        main.Append(Chance(8) ? "  status planned by 2027-01-01\n" : "  status operating since 2026-01-10\n");
        main.Append(Chance(4) ? $"  for {systems[random.Next(systems.Count)]}\n" : "");
        main.Append(CultureInfo.InvariantCulture, $"  satisfies house {provisions[random.Next(provisions.Length)]}\n");
        Times(0, 3, rule => AddRule($"e{rule}", $"c{index}"));
        main.Append("}\n");
    }

    private void AddRule(string name, string control)
    {
        rules.Add($"{control}/{name}");
        if (Chance(4))
        {
            AddDocument(name, $"docs/{control}-{name}.md");
            return;
        }

        var where = Chance(4) ? " where outcome != \"skipped\"" : "";
        main.Append(CultureInfo.InvariantCulture, $"  evidence {name} \"Rule\" {{\n    from {feeds[random.Next(feeds.Count)]}{where}\n    expect {Expectations[random.Next(Expectations.Length)]}\n");
        main.Append(Chance(3) ? $"    expect {Besides[random.Next(Besides.Length)]}\n" : "").Append("    within 30 days\n");
        main.Append(Chance(2) ? "    fresh 8 days\n" : "").Append("  }\n");
    }

    /// <summary>Most say of which text they are, and some of another one.</summary>
    private void AddDocument(string name, string path)
    {
        files.Add((path, $"The text of {path}.\n"));
        var approved = Chance(3) ? "Another text.\n" : $"The text of {path}.\n";
        var digest = Chance(3) ? "" : $" of sha256 \"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(approved)))}\"";
        main.Append(CultureInfo.InvariantCulture, $"  evidence {name} \"Rule\" {{\n    document \"{path}\" approved by chair on 2026-08-01{digest} review 12 months\n  }}\n");
    }

    private void AddDecisions()
    {
        if (rules.Count > 0 && Chance(2))
        {
            var target = Chance(3) ? $" for {systems[random.Next(systems.Count)]}" : "";
            main.Append(CultureInfo.InvariantCulture, $"waive {rules[random.Next(rules.Count)]}{target} until 2027-03-01 because \"it is being mended\" approved by chair on 2026-08-01\n");
        }

        main.Append(Chance(3) ? "waive house R-2 until 2027-02-01 because \"the tool comes in January\" approved by chair on 2026-08-01\n" : "");
        main.Append(Chance(4) ? "exclude house R-3(b) because \"no people review anything here\" approved by chair on 2026-08-01\n" : "");
    }

    private void AddGate(int index)
    {
        var require = random.Next(4) switch
        {
            0 => "require house mapped",
            1 => "require house evidenced at least 50%",
            2 => "require house R-1 evidenced",
            _ => "require house evidenced",
        };
        var target = Chance(3) ? $" for {systems[random.Next(systems.Count)]}" : "";
        var texts = Chance(3) ? " approved texts" : "";
        main.Append(CultureInfo.InvariantCulture, $"gate g{index}{target} {{\n  {require}{texts}\n}}\n");
    }
}
