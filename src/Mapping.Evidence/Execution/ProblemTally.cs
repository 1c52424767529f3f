using System.Runtime.InteropServices;

namespace Mapping.Evidence.Execution;

/// <summary>Counts problems by kind. How many kinds there are depends on rules and formats, never on the number of records.</summary>
internal sealed class ProblemTally
{
    private Dictionary<Problem, ProblemCount>? counts;

    public bool IsEmpty => counts is null;

    /// <summary>In an order that depends on the problems only.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> All => (counts ?? [])
        .OrderBy(entry => entry.Key.Kind)
        .ThenBy(entry => entry.Key.What, StringComparer.Ordinal)
        .Select(entry => (entry.Key, entry.Value));

    public void Add(in Problem problem, ProblemPlace place) => CountOf(problem).Add(place);

    public void Merge(ProblemTally other)
    {
        foreach (var (problem, count) in other.counts ?? [])
        {
            CountOf(problem).Merge(count);
        }
    }

    private ProblemCount CountOf(in Problem problem)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts ??= [], problem, out _);
        return count ??= new ProblemCount();
    }
}
