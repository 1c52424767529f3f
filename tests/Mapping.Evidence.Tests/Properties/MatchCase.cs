using Mapping.Compiler;
using Mapping.Compiler.Text;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>A workspace with two feeds, rules that match one with the other, and the lines of their files.</summary>
internal sealed record MatchCase(MatchRule[] Rules, (string Path, string[] Lines)[] Files, bool HasSystems, bool OthersHaveSystems)
{
    private static readonly string[] Ids = ["\"a\"", "\"b\"", "\"c\"", "\"d\"", "1", "2", "3"];

    private static readonly string[] RareIds = ["\"A\"", "\" b\"", "\"1\"", "\"2.0\"", "2.0", "\"n/a\"", "\"\"", "null", "[1]", "true"];

    public string Source => $$"""
        use iso-42001 edition 2023 as iso
        owner cro "Chief Risk Officer"
        system lending "Lending" { actor organisation scope iso A.6.2.6 }
        system scoring "Scoring" { actor organisation scope iso A.6.2.6 }
        feed runs "Runs" { files "runs/*.jsonl" time at class audit-evidence {{(HasSystems ? "system about" : "system any")}} }
        feed others "Others" { files "others/*.jsonl" time at class audit-evidence {{(OthersHaveSystems ? "system about" : "")}} }
        control c "C" {
          owner cro
          status operating since 2026-01-10
          satisfies iso A.6.2.6
        {{string.Concat(Rules.Select(rule => rule.Text))}}
        }
        """;

    public static MatchCase Of(int seed)
    {
        var random = new Random(seed);
        var (days, isTidy) = (random.Next(2) == 0 ? 2 : 40, random.Next(3) > 0);
        T Pick<T>(T[] values) => values[random.Next(values.Length)];
        string Time()
        {
            var time = new DateTime(2026, 11, 24, 6, 0, 0).AddDays(-random.Next(days)).AddHours(-random.Next(24));
            return random.Next(isTidy ? 60 : 8) switch { 0 => $"{time:yyyy-MM-dd}", 1 => $"{time:yyyy-MM-ddTHH:mm:ss}", _ => $"{time:yyyy-MM-ddTHH:mm:ss}Z" };
        }

        string Line() => random.Next(isTidy ? 400 : 40) == 0 ? "{\"at\": " : $"{{\"at\": \"{Time()}\", \"id\": {(random.Next(isTidy ? 30 : 6) == 0 ? Pick(RareIds) : Pick(Ids))}, \"ok\": {(random.Next(isTidy ? 40 : 12) == 0 ? Pick(["null", "1"]) : Pick(["true", "true", "false"]))}, \"about\": \"{Pick(EvidenceCase.Systems)}\"}}";
        (string Path, string[] Lines)[] FilesOf(string folder, int most) =>
            [.. Enumerable.Range(0, random.Next(8) == 0 ? 0 : random.Next(1, 3)).Select(file => ($"{folder}/{file}.jsonl", (string[])[.. Enumerable.Range(0, random.Next(most)).Select(_ => Line())]))];
        MatchRule Rule(int index)
        {
            var direction = Pick([null, "before", "after"]);
            (int, string)? atMost = direction is null || random.Next(3) == 0 ? null : random.Next(2) == 0 ? (random.Next(1, 30), "hours") : (random.Next(0, 3), "days");
            return new MatchRule(
                $"r{index}", random.Next(2) == 0, random.Next(3) == 0, random.Next(3) == 0, direction, atMost, random.Next(3) == 0 ? Pick([2, 7, 30]) : null, random.Next(4) == 0 ? Pick([1, 3, 30]) : null);
        }

        return new MatchCase([.. Enumerable.Range(0, 4).Select(Rule)], [.. FilesOf("runs", 6), .. FilesOf("others", 14)], random.Next(3) == 0, random.Next(3) == 0);
    }

    public IEnumerable<MatchRecord> Of(string folder) => Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).DistinctBy(file => string.Join('\n', file.Lines))
        .SelectMany(file => file.Lines.Select((line, index) => new MatchRecord(file.Path, index + 1, line)));

    public BoundWorkspace Bind()
    {
        var bound = BoundWorkspace.Bind([new SourceText("main.mapping", Source)], []);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.IsError));
        return bound;
    }

    public MemoryEvidenceFiles Store() =>
        Files.Aggregate(new MemoryEvidenceFiles(), (files, file) => files.Add(file.Path, string.Concat(file.Lines.Select(line => line + "\n"))));

    public override string ToString() =>
        Source + string.Concat(Files.Select(file => $"\n--- {file.Path}\n{string.Concat(file.Lines.Select(line => line + "\n"))}"));
}
