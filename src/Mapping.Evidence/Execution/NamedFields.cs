using Mapping.Evidence.Plans;

namespace Mapping.Evidence.Execution;

/// <summary>
/// Looks at the names of fields in a file that has no record. Where one is not there that is needed, the file may be another table, an
/// error message, or a table whose only row was taken for its header: it is no sign that there was nothing to tell.
/// </summary>
internal static class NamedFields
{
    /// <param name="plan">What is asked of the feed.</param>
    /// <param name="scan">Takes the problems.</param>
    /// <param name="slots">The fields that the file names.</param>
    /// <param name="place">Where it names them.</param>
    public static void Check(FeedPlan plan, FeedScan scan, IReadOnlyCollection<int> slots, ProblemPlace place)
    {
        var fields = scan.Fields;
        foreach (var slot in new[] { fields.HasTimeOfFile ? -1 : fields.TimeSlot, fields.SystemSlot, fields.KeySlot }.Where(slot => slot >= 0 && !slots.Contains(slot)).Distinct())
        {
            scan.Problems.Add(Absent(slot, fields), place);
        }

        for (var i = 0; i < plan.Rules.Length; i++)
        {
            foreach (var slot in FieldsOf.NeededBy(plan.Rules[i].Rule).Select(fields.Tests.SlotOf).Where(slot => !slots.Contains(slot)).Distinct())
            {
                scan.Rules[i].Problems.Add(Absent(slot, fields), place);
            }
        }
    }

    private static Problem Absent(int slot, ScanFields fields) =>
        new(ProblemKind.MissingField, $"no field \"{fields.NameOf(slot)}\" in the header, and no row follows", slot);
}
