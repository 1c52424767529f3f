using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>Tells the first record of each key from those that repeat it. What can't be told is a problem of the feed.</summary>
/// <param name="fields">The fields of the feed.</param>
/// <param name="problems">Takes what can't be told.</param>
/// <param name="areByFile">Whether only records of one file are told apart; files come one after the other.</param>
internal sealed class FirstOfKeys(ScanFields fields, ProblemTally problems, bool areByFile)
{
    private static readonly Problem Twin = new(ProblemKind.Twin, "it differs from an earlier record with the same key");

    private RecordKeys keys = new();
    private int file;

    /// <summary>Whether a record counts.</summary>
    public bool Add(Record record, RecordPosition position)
    {
        keys = areByFile && position.File != file ? new RecordKeys() : keys;
        file = position.File;
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
