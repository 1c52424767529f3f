namespace Mapping.Evidence.Tests.Properties;

/// <summary>A field less another one, in the plainest way.</summary>
internal static class OracleDifference
{
    public static OracleTest Compare(string field, string subtrahend, string sign, OracleLiteral value) => new($"{field} - {subtrahend} {sign} {value.Text}", record =>
    {
        var (difference, problem) = Of(record, field, subtrahend, sign, value, isFigure: false);
        return difference is { } read ? new OracleAnswer(value.Holds(sign, read)) : new OracleAnswer(null, problem);
    })
    {
        Fields = [field, subtrahend],
        Ordered = value.Type == OracleType.Duration ? OracleOrder.Pairs(sign, field, subtrahend, (decimal)value.Value) : [],
        OrderedElse = value.Type == OracleType.Duration ? OracleOrder.Pairs(sign, subtrahend, field, -(decimal)value.Value) : [],
        Limited = value is { Type: OracleType.Duration, Value: > 0m } ? (field, subtrahend) : null,
    };

    public static (decimal? Value, string? Problem) Of(OracleRecord record, string field, string subtrahend, string sign, OracleLiteral value, bool isFigure)
    {
        foreach (var name in new[] { field, subtrahend })
        {
            if (record.IsMissing(name) || record.IsCompound(name))
            {
                return (null, record.IsMissing(name) ? $"no field \"{name}\"" : Not(name, "a value"));
            }
        }

        var (unit, other) = (record.UnitOf(field), record.UnitOf(subtrahend));
        if (value.Type == OracleType.Duration && unit is null && other is null && (record.TimeKind(field) > 0 || record.TimeKind(subtrahend) > 0))
        {
            return OfTimes(record, field, subtrahend, record.Order?.UnmeantSign(field, subtrahend, sign, (decimal)value.Value, isFigure) ?? 0);
        }

        return value.Type == OracleType.Number && unit != other
            ? (null, Not(subtrahend, $"a number that counts what \"{field}\" does (\"unit\" in the feed says what each of them counts)"))
            : record.Read(field, value.Type) is not decimal left ? (null, ProblemOf(record, field, value.Type))
            : record.Read(subtrahend, value.Type) is not decimal right ? (null, ProblemOf(record, subtrahend, value.Type))
            : (left - right, null);
    }

    private static string ProblemOf(OracleRecord record, string field, OracleType type) =>
        type == OracleType.Duration && record.UnitOf(field) is null ? Not(field, "a date and time, or a duration with a unit") : record.ProblemOf(field, type);

    private static string Not(string field, string what) => $"the field \"{field}\" does not hold {what}";

    /// <summary>The rules at random count minutes, which days don't have.</summary>
    private static (decimal? Value, string? Problem) OfTimes(OracleRecord record, string field, string subtrahend, int unmeant)
    {
        var (kind, second) = (record.TimeKind(field), record.TimeKind(subtrahend));
        if (kind == second)
        {
            var seconds = (decimal)((DateTime)record.Read(field, OracleType.Date)! - (DateTime)record.Read(subtrahend, OracleType.Date)!).TotalSeconds;
            return kind == 1 ? (null, Not(field, "a time of day, without which no hours can be counted"))
                : Math.Abs(seconds) < 1 || Math.Sign(seconds) != unmeant ? (seconds, null)
                : seconds < 0 ? (null, $"the field \"{field}\" holds a time before that of \"{subtrahend}\"")
                : (null, $"the field \"{subtrahend}\" holds a time before that of \"{field}\"");
        }

        var (named, than, lesser) = kind < second ? (field, subtrahend, kind) : (subtrahend, field, second);
        return (null, Not(named, OracleFields.Lacking(lesser, than)));
    }
}
