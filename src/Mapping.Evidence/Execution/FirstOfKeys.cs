using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Tells the first record of each key from those that repeat it. What can't be told is a problem of the feed.</summary>
internal sealed class FirstOfKeys(ScanFields fields, ProblemTally problems)
{
    private static readonly Problem Twin = new(ProblemKind.Twin, "it differs from an earlier record with the same key");

    private readonly RecordKeys keys = new();

    /// <summary>Whether a record counts.</summary>
    public bool Add(Record record, RecordPosition position)
    {
        ref readonly var key = ref record[fields.KeySlot];
        if (key.Kind is FieldKind.Missing or FieldKind.Compound)
        {
            problems.Add(
                new Problem(ProblemKind.MissingField, $"no key in the field \"{fields.NameOf(fields.KeySlot)}\"", fields.KeySlot),
                new ProblemPlace(position, 1));
            return true;
        }

        switch (keys.Add(key, record.Raw, fields.HasTimeOfFile ? record[fields.TimeSlot].Bytes : default))
        {
            case KeyAnswer.Differs:
                problems.Add(Twin, new ProblemPlace(position, 1));
                return false;
            case KeyAnswer.Same:
                return false;
            case KeyAnswer.TooMany:
                problems.Add(new Problem(ProblemKind.File, RecordKeys.TooManyKeys), new ProblemPlace(position, 1));
                return true;
            default:
                return true;
        }
    }
}
