using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Random workspaces with evidence; the same seed gives the same one.</summary>
internal static class RandomCase
{
    public static EvidenceCase Of(int seed)
    {
        var random = new Random(seed);
        var time = Times[random.Next(Times.Length)];
        var rules = new RandomRules(random);
        var records = new RandomRecords(random, isNoisy: random.Next(2) == 0, writesDays: time == EvidenceCase.OfRecordAsDay);
        var input = new EvidenceCase(
            [.. Enumerable.Range(0, random.Next(1, 5)).Select(index => rules.Rule($"r{index}"))],
            [.. Enumerable.Range(0, random.Next(4)).Select(index => (Path(index, time, random), Lines(random, records, time)))],
            HasKey: random.Next(3) == 0,
            HasSystems: random.Next(3) == 0)
        {
            Units = Units(random),
            IgnoresOthers = random.Next(3) > 0,
            Time = time,
        };
        input = input with { Files = Again(input.Files, random) };

        // Sometimes the control operates for a few days only, and most records are older.
        return random.Next(4) == 0 ? input with { OperatesSince = EvidenceCase.AsOf.AddDays(-random.Next(20)) } : input;
    }

    /// <summary>Mostly records say it themselves.</summary>
    private static readonly string[] Times =
        [EvidenceCase.OfRecord, EvidenceCase.OfRecord, EvidenceCase.OfRecord, EvidenceCase.OfRecord, EvidenceCase.OfRecordAsDay, EvidenceCase.OfFile, EvidenceCase.OfName];

    /// <summary>A name without a day is seldom, and so is one with a day that there is not.</summary>
    private static string Path(int index, string time, Random random)
    {
        var day = random.Next(20) == 0 ? "2026-02-30" : EvidenceCase.AsOf.AddDays(1 - random.Next(40)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"runs/{(char)('a' + index)}{(time == EvidenceCase.OfName && random.Next(20) > 0 ? $"-{day}" : "")}.jsonl";
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
        files.Length > 0 && random.Next(8) == 0 ? [.. files, (random.Next(2) == 0 ? "runs/z.jsonl" : $"runs/z-{EvidenceCase.AsOf.AddDays(-random.Next(60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.jsonl", files[random.Next(files.Length)].Lines)] : files;

    private static string[] Lines(Random random, RandomRecords records, string time)
    {
        var lines = Enumerable.Range(0, random.Next(12)).Select(_ => records.Line()).ToList();
        if (time == EvidenceCase.OfFile && lines.Count > 0 && random.Next(10) > 0)
        {
            for (var times = random.Next(8) == 0 ? 2 : 1; times > 0; times--)
            {
                lines.Insert(random.Next(lines.Count), records.Line(made: true));
            }
        }

        // Some come twice, to the letter.
        return [.. lines.Concat(lines.Where(_ => random.Next(4) == 0))];
    }
}
