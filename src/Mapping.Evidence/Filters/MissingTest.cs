using Mapping.Compiler.Applicability;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Filters;

/// <summary>
/// <c>FIELD is missing</c>: the one test that an absent field can satisfy. Whether a placeholder means that nothing is there, only the
/// rule can say, by naming it.
/// </summary>
/// <param name="slot">Which field.</param>
/// <param name="named">Texts that the rule compares the field with, and so has an opinion on.</param>
internal sealed class MissingTest(int slot, PlaceholderTexts named) : RecordTest
{
    internal const string Expected = "a text that says more than \"n/a\"";

    public override Truth Evaluate(Record record) => record[slot].Kind switch
    {
        FieldKind.Missing => Truth.True,
        FieldKind.OneOfSeveral => Truth.Unknown,
        _ => FieldReading.IsText(record[slot]) && named.IsOpen(record[slot].Bytes) ? Truth.Unknown : Truth.False,
    };

    public override Obstacle? ObstacleIn(Record record) => Evaluate(record) == Truth.Unknown
        ? new Obstacle(slot, Expected, IsMissing: false) { IsOneOfSeveral = record[slot].Kind == FieldKind.OneOfSeveral }
        : null;
}
