using System.Collections.Immutable;

namespace Mapping.Evidence.Filters;

/// <summary>
/// Finds, of the texts that rules want in a field, those that a text of a record may be, without comparing it with each. Made once for a feed,
/// in time and memory that grow with the texts, and shared by all scans.
/// </summary>
internal sealed class NearIndex
{
    private readonly ImmutableArray<TypedForm> wanted;

    /// <summary>By the digits in them: what differs there is never a slip.</summary>
    private readonly Dictionary<string, NearGroup> byDigits;

    /// <summary>By what digits in them may be read as.</summary>
    private readonly ILookup<string, int> byReading;

    /// <summary>By their words, so that a text in which they stand finds them.</summary>
    private readonly ILookup<string, int> byWords;

    /// <summary>How many words they have, each number once.</summary>
    private readonly ImmutableArray<int> counts;

    public NearIndex(ImmutableArray<TypedForm> wanted)
    {
        this.wanted = wanted;
        var all = Enumerable.Range(0, wanted.Length);
        byDigits = all.GroupBy(index => wanted[index].Digits, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new NearGroup(wanted, [.. group]), StringComparer.Ordinal);
        byReading = all.ToLookup(index => Misreading.KeyOf(wanted[index].Seen), StringComparer.Ordinal);
        byWords = all.ToLookup(index => string.Join(' ', wanted[index].Meant), StringComparer.Ordinal);
        counts = [.. wanted.Select(form => form.Words.Count).Where(count => count > 0).Distinct().Order()];
    }

    /// <summary>By place, each once, in rising order. Asked of many texts of which few are near to any, so that nothing is made for those.</summary>
    public List<(int Wanted, Nearness Nearness)> Near(TypedForm found)
    {
        var near = new List<(int Wanted, Nearness Nearness)>();
        if (!found.IsLong && byDigits.TryGetValue(found.Digits, out var group))
        {
            AddNear(near, found, group.Near(found));
        }

        if (!found.IsLong && found.Digits.Length > 0)
        {
            AddNear(near, found, byReading[Misreading.KeyOf(found.Seen)]);
        }

        AddWithin(near, found);
        near.Sort();
        return near;
    }

    /// <summary>Those whose words stand one behind the other in the text.</summary>
    private void AddWithin(List<(int Wanted, Nearness Nearness)> near, TypedForm found)
    {
        string[] words = [.. found.Meant];
        foreach (var count in counts)
        {
            for (var start = 0; start + count <= words.Length; start++)
            {
                AddNear(near, found, byWords[count == 1 ? words[start] : string.Join(' ', words, start, count)]);
            }
        }
    }

    private void AddNear(List<(int Wanted, Nearness Nearness)> near, TypedForm found, IEnumerable<int> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (NearText.NearnessOf(found, wanted[candidate]) is not Nearness.None and var nearness && !near.Contains((candidate, nearness)))
            {
                near.Add((candidate, nearness));
            }
        }
    }

    /// <summary>Texts with the same digits in them.</summary>
    private sealed class NearGroup(ImmutableArray<TypedForm> wanted, ImmutableArray<int> all)
    {
        /// <summary>
        /// So many are compared one by one. Of more, which are names or identifiers rather than words that somebody chooses from, those are found
        /// that are one slip away, and not two.
        /// </summary>
        private const int Few = 64;

        private readonly Lazy<OneSlip>? index = all.Length <= Few ? null : new Lazy<OneSlip>(() => new OneSlip([.. all.Select(place => (place, wanted[place].Joined))]));

        public IEnumerable<int> Near(TypedForm found) => index is null ? all : index.Value.Near(found.Joined);
    }
}
