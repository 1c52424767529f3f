using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>What is in the way of taking records together, which shows only once all are seen.</summary>
internal static class GroupProblems
{
    public static IEnumerable<(Problem Problem, ProblemCount Count)> Of(IEnumerable<Accumulator> accumulators, ScanFields fields)
    {
        var tally = new ProblemTally();
        foreach (var doubt in accumulators.SelectMany(accumulator => accumulator.Doubts))
        {
            foreach (var place in doubt.Places)
            {
                tally.Add(Of(doubt, fields), new ProblemPlace(place, 1));
            }
        }

        return tally.All;
    }

    private static Problem Of(GroupDoubt doubt, ScanFields fields) => doubt.Names.Count == 0
        ? new Problem(ProblemKind.WrongType, $"the field \"{fields.NameOf(doubt.Slot)}\" does not hold what makes at most {GroupedAccumulator.MaxGroups / 1000},000 groups of a bounded number of values", doubt.Slot)
        : new Problem(ProblemKind.NearGroups, $"the field \"{fields.NameOf(doubt.Slot)}\" holds {string.Join(" and ", doubt.Names.Select(name => $"\"{name}\""))}, which may be one group", doubt.Slot);
}
