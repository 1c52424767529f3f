using System.Text;

namespace Mapping.Evidence.Execution;

/// <summary>Names of systems that the workspace does not declare and the feed does not pass over: the first ones in ordinal order, with the places of their records.</summary>
internal sealed class UnknownSystems
{
    private const int MaxNames = 16;

    /// <summary>Bytes of a name that are kept.</summary>
    private const int MaxName = 80;

    private readonly SortedDictionary<string, ProblemCount> counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ProblemCount> Counts => counts;

    public void Add(ReadOnlySpan<byte> name, ProblemPlace place) => CountOf(Encoding.UTF8.GetString(name[..Math.Min(name.Length, MaxName)])).Add(place);

    public void Merge(UnknownSystems other)
    {
        foreach (var (name, count) in other.counts)
        {
            CountOf(name).Merge(count);
        }
    }

    private ProblemCount CountOf(string name)
    {
        if (!counts.TryGetValue(name, out var count))
        {
            counts.Add(name, count = new ProblemCount());
            if (counts.Count > MaxNames)
            {
                counts.Remove(counts.Keys.Last());
            }
        }

        return count;
    }
}
