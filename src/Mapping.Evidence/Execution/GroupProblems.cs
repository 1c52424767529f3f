using Mapping.Evidence.Aggregates;

namespace Mapping.Evidence.Execution;

/// <summary>What is in the way of taking records together, which shows only once all are seen.</summary>
internal static class GroupProblems
{
    public static IEnumerable<(Problem Problem, ProblemCount Count)> Of(IEnumerable<GroupDoubt> doubts, ScanFields fields)
    {
        var tally = new ProblemTally();
        foreach (var doubt in doubts)
        {
            foreach (var place in doubt.Places)
            {
                tally.Add(Of(doubt, fields), new ProblemPlace(place, 1));
            }
        }

        return tally.All;
    }

    private static Problem Of(GroupDoubt doubt, ScanFields fields) => doubt.IsOfSeries
        ? new Problem(ProblemKind.RunningTotal, $"the field \"{fields.NameOf(doubt.Slot)}\" holds several running totals of one series, or may, each with those before it, so that they count more than once", doubt.Slot)
        : doubt.IsOfValues
        ? new Problem(ProblemKind.NearValues, $"the field \"{fields.NameOf(doubt.Slot)}\" holds {(doubt.Names.Count == 0 ? "values that differ only in how they are written" : Listed(doubt))}, which may be one value", doubt.Slot)
        : doubt.Names.Count == 0
        ? new Problem(ProblemKind.WrongType, $"the field \"{fields.NameOf(doubt.Slot)}\" does not hold what makes at most {GroupedAccumulator.MaxGroups / 1000},000 groups of a bounded number of values", doubt.Slot)
        : new Problem(ProblemKind.NearGroups, $"the field \"{fields.NameOf(doubt.Slot)}\" holds {Listed(doubt)}, which may be one group", doubt.Slot);

    private static string Listed(GroupDoubt doubt) => string.Join(" and ", doubt.Names.Select(name => $"\"{name}\""));
}
