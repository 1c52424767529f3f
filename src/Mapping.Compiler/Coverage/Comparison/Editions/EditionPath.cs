using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>The way between two editions of a framework, over those that replace each other.</summary>
internal static class EditionPath
{
    /// <summary>Each edition that can be reached, after the one from which it is reached; those next to the first come first.</summary>
    public static IEnumerable<(Framework From, Framework To)> StepsFrom(Framework start, IEnumerable<Framework> known)
    {
        var editions = known.ToList();
        var reached = new HashSet<string>(StringComparer.Ordinal) { start.Edition };
        var open = new Queue<Framework>([start]);
        while (open.TryDequeue(out var from))
        {
            foreach (var to in editions.Where(edition => AreNeighbours(from, edition)))
            {
                if (reached.Add(to.Edition))
                {
                    open.Enqueue(to);
                    yield return (from, to);
                }
            }
        }
    }

    /// <summary>The steps from one edition to another, none where no chain leads there. Those between them are read only where the two are not neighbours.</summary>
    public static ImmutableArray<EditionStep> Between(Framework from, Framework to, IEnumerable<Framework> known)
    {
        if (from.Id != to.Id || from.Edition == to.Edition)
        {
            return [];
        }

        if (AreNeighbours(from, to))
        {
            return [new EditionStep(from, to)];
        }

        var cameFrom = new Dictionary<string, Framework>(StringComparer.Ordinal);
        foreach (var (start, end) in StepsFrom(from, known.Where(edition => edition.Edition != to.Edition).Append(to)))
        {
            cameFrom.Add(end.Edition, start);
            if (ReferenceEquals(end, to))
            {
                break;
            }
        }

        var steps = new Stack<EditionStep>();
        for (var at = to; cameFrom.TryGetValue(at.Edition, out var before); at = before)
        {
            steps.Push(new EditionStep(before, at));
        }

        return [.. steps];
    }

    private static bool AreNeighbours(Framework one, Framework other) => other.Replaces == one.Edition || one.Replaces == other.Edition;
}
