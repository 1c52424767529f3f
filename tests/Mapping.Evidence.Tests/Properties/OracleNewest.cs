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
        var newest = new Dictionary<string, (DateTime From, DateTime Through)>();
        foreach (var (path, _) in input.Files.Where(file => file.Lines.Length == 0 || input.Read.Any(read => read.Path == file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var records = lines.Where(record => record.File == path && !record.IsBroken).ToList();
            List<(DateTime From, DateTime Through)> known = [.. records.Select(times.SpanOf).OfType<(DateTime, DateTime)>(), .. NamesOf(input, path).Select(OracleTime.DayIn).OfType<DateTime>().Select(day => OracleTime.SpanOf(day, isDay: true))];
            if (known.Where(span => span.From < end).ToList() is { Count: > 0 } there)
            {
                newest[path] = (there.Max(span => span.From), there.Max(span => span.Through));
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

        // None of the others is certainly newer.
        Files = [.. newest.Where(file => newest.Values.All(other => other.From <= file.Value.Through)).Select(file => file.Key)];
        if (Files.Select(file => newest[file]).Distinct().Count() > 1)
        {
            problems.AddRange(Files.Select(file => ($"{file}:1", "files of one day, not all of which say the time of day, may each be the newest")));
        }

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
