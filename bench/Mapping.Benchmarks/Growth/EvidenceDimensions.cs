namespace Mapping.Benchmarks.Growth;

/// <summary>Much evidence: rules, feeds, files, patterns, documents.</summary>
internal static class EvidenceDimensions
{
    private const int RulesPerControl = 100;

    private const int FilesPerFolder = 50;

    private const string Expect = "expect max(value) <= 5";

    public static GrowthDimension[] All =>
    [
        new("rules, each on records of its own item", 2000, Rules),
        new("rules with two texts, one of them common", 2000, RulesOfTwoTexts),
        new("rules and records, each of a number behind a word", 2000, (workspace, count) => RulesAndRecords(workspace, count, number => $"item {number}")),
        new("rules and records, each of a name without digits", 2000, (workspace, count) => RulesAndRecords(workspace, count, number => $"evaluation-{Letters(number)}")),
        new("rules by system, as many systems", 20, RulesBySystem),
        new("feeds on one file", 200, (workspace, count) =>
        {
            workspace.AddRecords("evidence/all.jsonl", 10);
            Feeds(workspace, count, _ => "evidence/all.jsonl");
        }),
        new("feeds with a file each, in one folder", 500, (workspace, count) => FeedsOnFiles(workspace, count, feed => $"evidence/r{feed}.jsonl", feed => $"evidence/r{feed}.jsonl")),
        new("patterns **/rN-*.jsonl", 500, (workspace, count) => FeedsOnFiles(workspace, count, feed => $"**/r{feed}-*.jsonl", Spread)),
        new("patterns **/*-N.jsonl", 500, (workspace, count) => FeedsOnFiles(workspace, count, feed => $"**/*-{feed}.jsonl", feed => $"evidence/d{feed / FilesPerFolder}/run-{feed}.jsonl")),
        new("patterns evidence/*/rN-*.jsonl", 500, (workspace, count) => FeedsOnFiles(workspace, count, feed => $"evidence/*/r{feed}-*.jsonl", Spread)),
        new("patterns **/dN/*.jsonl", 500, (workspace, count) => FeedsOnFiles(workspace, count, feed => $"**/d{feed}/*.jsonl", feed => $"evidence/d{feed}/a.jsonl")),
        new("patterns **/*-N-*.jsonl", 250, (workspace, count) => FeedsOnFiles(workspace, count, feed => $"**/*-{feed}-*.jsonl", feed => $"evidence/d{feed / FilesPerFolder}/r-{feed}-x.jsonl")),
        new("files of one feed", 500, Files),
        new("documents", 500, Documents),
    ];

    private static string Spread(int feed) => $"evidence/d{feed / FilesPerFolder}/r{feed}-0.jsonl";

    private static void Rules(GrowthWorkspace workspace, int count)
    {
        Begin(workspace);
        Controls(workspace, count, rule => $"from f0 where item = \"i{rule}\" {Expect}");
    }

    private static void RulesOfTwoTexts(GrowthWorkspace workspace, int count)
    {
        Begin(workspace);
        Controls(workspace, count, rule => $"from f0 where about = \"s0\" and item = \"i{rule}\" {Expect}");
    }

    /// <summary>Names that are alike: each may be a slip of another one.</summary>
    private static void RulesAndRecords(GrowthWorkspace workspace, int count, Func<int, string> name)
    {
        workspace.Begin();
        workspace.AddFile("evidence/all.jsonl", string.Concat(Enumerable.Range(0, count).Select(record => GrowthWorkspace.RecordOf(name(record)))));
        workspace.AddFeed(0, "evidence/all.jsonl");
        Controls(workspace, count, rule => $"from f0 where item = \"{name(rule)}\" {Expect}");
    }

    private static string Letters(int number) => string.Concat(Enumerable.Range(0, 4).Select(place => (char)('a' + (number / (int)Math.Pow(26, place) % 26))));

    private static void Begin(GrowthWorkspace workspace)
    {
        workspace.Begin();
        workspace.AddRecords("evidence/all.jsonl", 100);
        workspace.AddFeed(0, "evidence/all.jsonl");
    }

    private static void RulesBySystem(GrowthWorkspace workspace, int count)
    {
        workspace.Begin(systems: count);
        workspace.AddRecords("evidence/all.jsonl", 100);
        workspace.AddFeed(0, "evidence/all.jsonl", "system about");
        workspace.AddControl(0, 5, rule => $"from f0 where item = \"i{rule}\" {Expect}");
    }

    private static void Controls(GrowthWorkspace workspace, int count, Func<int, FormattableString> from)
    {
        for (var control = 0; control < count / RulesPerControl; control++)
        {
            workspace.AddControl(control, RulesPerControl, from);
        }
    }

    private static void FeedsOnFiles(GrowthWorkspace workspace, int count, Func<int, string> pattern, Func<int, string> file)
    {
        for (var feed = 0; feed < count; feed++)
        {
            workspace.AddRecords(file(feed), 1);
        }

        Feeds(workspace, count, pattern);
    }

    private static void Feeds(GrowthWorkspace workspace, int count, Func<int, string> pattern)
    {
        workspace.Begin();
        for (var feed = 0; feed < count; feed++)
        {
            workspace.AddFeed(feed, pattern(feed));
        }

        Controls(workspace, count, rule => $"from f{rule} {Expect}");
    }

    private static void Files(GrowthWorkspace workspace, int count)
    {
        for (var file = 0; file < count; file++)
        {
            workspace.AddFile($"evidence/d{file / FilesPerFolder}/r{file}.jsonl", $"{{\"at\": \"2026-11-20\", \"item\": \"i{file}\", \"value\": 1}}\n");
        }

        workspace.Begin();
        workspace.AddFeed(0, "evidence/**/*.jsonl");
        workspace.AddControl(0, 1, _ => $"from f0 {Expect}");
    }

    private static void Documents(GrowthWorkspace workspace, int count)
    {
        for (var document = 0; document < count; document++)
        {
            workspace.AddFile($"documents/p{document}.md", $"Policy {document}\n");
        }

        workspace.Begin();
        Controls(workspace, count, rule => $"document \"documents/p{rule}.md\" approved by cro on 2026-02-01 review 1 years");
    }
}
