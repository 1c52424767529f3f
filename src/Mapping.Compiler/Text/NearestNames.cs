namespace Mapping.Compiler.Text;

/// <summary>
/// Names among which the nearest is sought again and again. A few are compared one by one; of many only those are looked at that
/// one slip leads to (a letter too much, too few, another, or two swapped), which a table finds without a look at the others.
/// </summary>
/// <param name="names">All of them; the order decides nothing.</param>
internal sealed class NearestNames(IReadOnlyCollection<string> names)
{
    private const int Few = 200;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly Lazy<ILookup<ulong, string>> bySlip = new(() => names
        .Where(name => name.Length <= NearestName.LongestName)
        .SelectMany(name => SlipsOf(name).Select(slip => (slip, name)))
        .ToLookup(entry => entry.slip, entry => entry.name));

    /// <summary>The name that was most likely meant; null when none is near enough.</summary>
    public string? Find(string name) => names.Count <= Few
        ? NearestName.Find(name, names)
        : name.Length <= NearestName.LongestName ? NearestName.Find(name, SlipsOf(name).SelectMany(slip => bySlip.Value[slip]).Distinct()) : null;

    /// <summary>The word and what is left of it without each of its letters: two words one slip apart share one of these.</summary>
    private static IEnumerable<ulong> SlipsOf(string word)
    {
        for (var left = -1; left < word.Length; left++)
        {
            yield return HashWithout(word, left);
        }
    }

    /// <summary>The same in every process, so that not even a collision makes two runs differ.</summary>
    private static ulong HashWithout(string word, int left)
    {
        var hash = Basis;
        for (var i = 0; i < word.Length; i++)
        {
            hash = i == left ? hash : (hash ^ word[i]) * Prime;
        }

        return hash;
    }
}
