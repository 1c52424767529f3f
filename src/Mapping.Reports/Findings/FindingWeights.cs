namespace Mapping.Reports.Findings;

/// <summary>Which findings come first where not all can be shown.</summary>
internal static class FindingWeights
{
    /// <summary>What one file has beyond that comes after everything of the others, whatever it is.</summary>
    private const int ShareOfFile = 1_000;

    /// <summary>
    /// Errors of the sources, then gates, then what blocks them, then the rest; among what weighs the same the first of each file, then the
    /// second of each, so that no file hides another.
    /// </summary>
    public static IEnumerable<Finding> Order(IEnumerable<Finding> findings)
    {
        var (inAll, alike) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(string, FindingWeight), int>());
        return findings.OrderByDescending(FindingWeight.Of)
            .Select(finding => (Finding: finding, Rank: Next(inAll, finding.Location.Path), Turn: Next(alike, (finding.Location.Path, FindingWeight.Of(finding)))))
            .OrderBy(ranked => ranked.Rank >= ShareOfFile)
            .ThenByDescending(ranked => FindingWeight.Of(ranked.Finding))
            .ThenBy(ranked => ranked.Turn)
            .Select(ranked => ranked.Finding);
    }

    private static int Next<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull
    {
        var count = counts.GetValueOrDefault(key);
        counts[key] = count + 1;
        return count;
    }
}
