using System.Runtime.InteropServices;

namespace Mapping.Evidence.Execution;

/// <summary>Counts problems by kind. How many kinds there are depends on rules and formats, never on the number of records.</summary>
internal sealed class ProblemTally
{
    /// <summary>Of the spellings of a word the first ones in ordinal order are kept: these are the same whichever record came first.</summary>
    private const int MaxSpellings = 16;

    private Dictionary<Problem, ProblemCount>? counts;

    public bool IsEmpty => counts is null;

    /// <summary>In an order that depends on the problems only.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> All => counts is null
        ? []
        : counts.OrderBy(entry => entry.Key.Kind)
            .ThenBy(entry => entry.Key.What, StringComparer.Ordinal)
            .Select(entry => (entry.Key, entry.Value));

    public void Add(in Problem problem, ProblemPlace place) => CountOf(problem).Add(place);

    public void Merge(ProblemTally other)
    {
        if (other.counts is null)
        {
            return;
        }

        foreach (var (problem, count) in other.counts)
        {
            CountOf(problem).Merge(count);
        }
    }

    private ProblemCount CountOf(in Problem problem)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts ??= [], problem, out var isKnown);
        count ??= new ProblemCount();
        var result = count;
        if (!isKnown && problem.Kind == ProblemKind.Spelling && counts.Count > MaxSpellings)
        {
            DropLastSpelling(counts);
        }

        return result;
    }

    private static void DropLastSpelling(Dictionary<Problem, ProblemCount> counts)
    {
        var spellings = counts.Keys.Where(problem => problem.Kind == ProblemKind.Spelling).ToList();
        if (spellings.Count > MaxSpellings)
        {
            counts.Remove(spellings.MaxBy(problem => problem.What, StringComparer.Ordinal));
        }
    }
}
