namespace Mapping.Evidence.Tests.Properties;

/// <summary>Random workspaces with evidence; the same seed gives the same one.</summary>
internal static class RandomCase
{
    public static EvidenceCase Of(int seed)
    {
        var random = new Random(seed);
        var rules = new RandomRules(random);
        var records = new RandomRecords(random, isNoisy: random.Next(2) == 0);
        var input = new EvidenceCase(
            [.. Enumerable.Range(0, random.Next(1, 5)).Select(index => rules.Rule($"r{index}"))],
            [.. Enumerable.Range(0, random.Next(4)).Select(index => ($"runs/{(char)('a' + index)}.jsonl", Lines(random, records)))],
            HasKey: random.Next(3) == 0,
            HasSystems: random.Next(3) == 0)
        {
            Units = Units(random),
            IgnoresOthers = random.Next(3) > 0,
        };
        input = input with { Files = Again(input.Files, random) };

        // Sometimes the control operates for a few days only, and most records are older.
        return random.Next(4) == 0 ? input with { OperatesSince = EvidenceCase.AsOf.AddDays(-random.Next(20)) } : input;
    }

    private static Dictionary<string, string> Units(Random random)
    {
        var units = new Dictionary<string, string>();
        if (random.Next(4) > 0)
        {
            units.Add("n", random.Next(2) == 0 ? "percent" : "ratio");
        }

        if (random.Next(4) > 0)
        {
            units.Add("t", random.Next(2) == 0 ? "seconds" : "minute");
        }

        return units;
    }

    /// <summary>Sometimes a file comes twice, to the byte.</summary>
    private static (string Path, string[] Lines)[] Again((string Path, string[] Lines)[] files, Random random) =>
        files.Length > 0 && random.Next(8) == 0 ? [.. files, ("runs/z.jsonl", files[random.Next(files.Length)].Lines)] : files;

    private static string[] Lines(Random random, RandomRecords records)
    {
        var lines = Enumerable.Range(0, random.Next(12)).Select(_ => records.Line()).ToList();

        // Some come twice, to the letter.
        return [.. lines.Concat(lines.Where(_ => random.Next(4) == 0))];
    }
}
