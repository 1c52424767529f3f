namespace Mapping.Evidence.Tests.Properties;

/// <summary>Which files of a case are the newest, in the plainest way.</summary>
internal sealed class OracleNewest
{
    private readonly List<(string Place, string What)> problems = [];

    /// <param name="input">The case.</param>
    /// <param name="lines">All that is read.</param>
    /// <param name="times">When that was.</param>
    /// <param name="end">The first moment after the as-of date.</param>
    public OracleNewest(EvidenceCase input, List<OracleRecord> lines, OracleTime times, DateTime end)
    {
        var newest = new Dictionary<string, DateTime>();
        foreach (var (path, _) in input.Files.Where(file => file.Lines.Length == 0 || input.Read.Any(read => read.Path == file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var records = lines.Where(record => record.File == path && !record.IsBroken).ToList();
            List<DateTime> known = [.. records.Select(times.Of).OfType<DateTime>(), .. NamesOf(input, path).Select(OracleTime.DayIn).OfType<DateTime>()];
            if (known.Exists(time => time < end))
            {
                newest[path] = known.Where(time => time < end).Max();
            }

            if (records.Find(record => times.Of(record) is null) is { } timeless)
            {
                problems.Add((timeless.Place, "a record without a time leaves open whether its file is the newest"));
            }
            else if (known.Count == 0)
            {
                problems.Add(($"{path}:1", "a file without a record may be the newest"));
            }
        }

        Files = [.. newest.Where(file => file.Value == newest.Values.Max()).Select(file => file.Key)];
        if (input.HasKey && Files.Length > 0)
        {
            problems.Add(($"{Files[0]}:1", "the key of the feed makes what is in several files count in one of them only"));
        }
    }

    public string[] Files { get; }

    public IEnumerable<(string Place, string What)> Problems => problems;

    /// <summary>Where names tell times, those of files that hold the same are names of it as well.</summary>
    private static IEnumerable<string> NamesOf(EvidenceCase input, string path)
    {
        if (input.Time != EvidenceCase.OfName)
        {
            return [];
        }

        var lines = input.Files.First(file => file.Path == path).Lines;
        return lines.Length == 0 ? [path] : input.Files.Where(file => file.Lines.SequenceEqual(lines)).Select(file => file.Path);
    }
}
