namespace Mapping.Workspaces.Evidence;

/// <summary>
/// Finds the names that a part of a pattern matches, by how they begin, how they end, or what they hold in between. So many patterns over many files take time for what they
/// find, not each of them for all files. Safe for use by several threads.
/// </summary>
internal sealed class NameIndex(string[] names)
{
    /// <summary>Sorting pays for itself where names are asked for more often.</summary>
    private const int SearchesWithoutOrder = 4;

    /// <summary>How often a name may be looked at for each character that there is, before these are put in order.</summary>
    private const int CharactersPerLook = 2;

    private readonly Lazy<SortedNames> byStart = new(() => new SortedNames(names, string.CompareOrdinal, (name, start) => name.StartsWith(start, StringComparison.Ordinal)));

    private readonly Lazy<SortedNames> byEnd = new(() => new SortedNames(names, CompareFromEnd, (name, end) => name.EndsWith(end, StringComparison.Ordinal)));

    private readonly Lazy<NameSubstrings> byMiddle = new(() => new NameSubstrings(names));

    private readonly Lazy<int> characters = new(() => names.Sum(name => name.Length));

    private int searches;
    private long looked;

    /// <summary>The indices of the names that match, ascending.</summary>
    public List<int> Matching(GlobPart part)
    {
        var candidates = Candidates(part);
        if (!part.Middles.IsEmpty && IsWorthIt(candidates?.Count ?? names.Length))
        {
            var rarest = part.Middles.Select(byMiddle.Value.Range).MinBy(range => range.Count);
            if (rarest.Count < (candidates?.Count ?? names.Length))
            {
                return MatchingOf([.. byMiddle.Value.At(rarest)], part);
            }
        }

        return candidates is { } some ? MatchingOf(some, part) : MatchingOfAll(part);
    }

    private List<int> MatchingOf(ReadOnlySpan<int> candidates, GlobPart part)
    {
        var found = new List<int>();
        foreach (var index in candidates)
        {
            if (part.Matches(names[index]))
            {
                found.Add(index);
            }
        }

        found.Sort();
        return found;
    }

    private List<int> MatchingOfAll(GlobPart part)
    {
        var found = new List<int>();
        for (var index = 0; index < names.Length; index++)
        {
            if (part.Matches(names[index]))
            {
                found.Add(index);
            }
        }

        return found;
    }

    /// <summary>
    /// Looking anywhere in a name takes an order of all their characters. It is made when as much time has gone into looking without it, so
    /// that altogether no more than twice the time is taken that is needed.
    /// </summary>
    private bool IsWorthIt(int candidates) =>
        byMiddle.IsValueCreated || Interlocked.Add(ref looked, candidates) > CharactersPerLook * (long)characters.Value;

    /// <summary>Null for all names.</summary>
    private ArraySegment<int>? Candidates(GlobPart part)
    {
        if (part.Prefix.Length + part.Suffix.Length == 0 || names.Length <= SearchesWithoutOrder || Interlocked.Increment(ref searches) <= SearchesWithoutOrder)
        {
            return null;
        }

        if (part.IsLiteral || part.Suffix.Length == 0)
        {
            return byStart.Value.With(part.Prefix);
        }

        var ends = byEnd.Value.With(part.Suffix);
        return part.Prefix.Length > 0 && byStart.Value.With(part.Prefix) is var starts && starts.Count < ends.Count ? starts : ends;
    }

    private static int CompareFromEnd(string left, string right)
    {
        for (int i = left.Length - 1, j = right.Length - 1; i >= 0 && j >= 0; i--, j--)
        {
            if (left[i] != right[j])
            {
                return left[i] - right[j];
            }
        }

        return left.Length - right.Length;
    }
}
