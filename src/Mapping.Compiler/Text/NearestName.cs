namespace Mapping.Compiler.Text;

/// <summary>Finds the name a user most likely meant.</summary>
public static class NearestName
{
    /// <summary>What is longer is no name that anybody mistyped, and would take long to compare.</summary>
    public const int LongestName = 64;

    /// <summary>How many candidates are looked at, so that many wrong names cost no more each than a few do; see <see cref="NearestNames"/>.</summary>
    private const int MostCandidates = 2_000;

    /// <summary>
    /// The candidate with the smallest edit distance (Damerau, adjacent swaps count one), if it is at most a third
    /// of the name's length; ties go to the ordinally first. Null when none is near enough.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = Distance(name, candidate, limit);
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(candidate, best) < 0)))
            {
                limit = distance;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>How far two names are apart; one more than the limit where that is further. The right one is at most a third longer than <see cref="LongestName"/>, the left one not.</summary>
    public static int Distance(string left, string right, int limit)
    {
        const int Longest = LongestName + (LongestName / 3) + 1;
        Span<int> beforeLast = stackalloc int[Longest];
        Span<int> last = stackalloc int[Longest];
        Span<int> row = stackalloc int[Longest];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > limit)
            {
                return limit + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[right.Length];
    }
}
