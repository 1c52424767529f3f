using System.Runtime.InteropServices;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;

namespace Mapping.Evidence.Execution;

/// <summary>Counts problems by kind. How many kinds there are depends on rules and formats, never on the number of records.</summary>
internal sealed class ProblemTally
{
    /// <summary>Of a kind whose words hold something of the file the first ones in ordinal order are kept: these are the same whichever record came first.</summary>
    private const int MostOfAKind = 16;

    private Dictionary<Problem, ProblemCount>? counts;

    public bool IsEmpty => counts is null;

    /// <summary>In an order that depends on the problems only.</summary>
    public IEnumerable<(Problem Problem, ProblemCount Count)> All => counts is null
        ? []
        : counts.OrderBy(entry => entry.Key.Kind)
            .ThenBy(entry => entry.Key.What, StringComparer.Ordinal)
            .Select(entry => (entry.Key, entry.Value));

    public void Add(in Problem problem, ProblemPlace place) => CountOf(problem).Add(place);

    /// <summary>Adds what keeps a record from being judged; null where nothing does.</summary>
    public void Add(Obstacle? obstacle, ScanFields fields, RecordPosition position)
    {
        if (obstacle is not null)
        {
            Add(fields.ProblemOf(obstacle), new ProblemPlace(position, 1));
        }
    }

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
        if (!isKnown && HasWordsOfTheFile(problem.Kind) && counts.Count > MostOfAKind)
        {
            DropLast(counts, problem.Kind);
        }

        return result;
    }

    private static bool HasWordsOfTheFile(ProblemKind kind) => kind is ProblemKind.Spelling or ProblemKind.NearText or ProblemKind.NearGroups or ProblemKind.NearValues or ProblemKind.Malformed or ProblemKind.Counts;

    private static void DropLast(Dictionary<Problem, ProblemCount> counts, ProblemKind kind)
    {
        var problems = counts.Keys.Where(problem => problem.Kind == kind).ToList();
        if (problems.Count > MostOfAKind)
        {
            counts.Remove(problems.MaxBy(problem => problem.What, StringComparer.Ordinal));
        }
    }
}
