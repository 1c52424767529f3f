namespace Mapping.Evidence.Tests.Properties;

/// <summary>A field less another one, in the plainest way.</summary>
internal static class OracleDifference
{
    public static OracleTest Compare(string field, string subtrahend, string sign, OracleLiteral value) => new($"{field} - {subtrahend} {sign} {value.Text}", record =>
    {
        var (difference, problem) = Of(record, field, subtrahend, value);
        return difference is { } read ? new OracleAnswer(value.Holds(sign, read)) : new OracleAnswer(null, problem);
    })
    {
        Fields = [field, subtrahend],
        Orders = OrdersOf(field, subtrahend, sign, value),
    };

    private static (string Field, string Other)[] OrdersOf(string field, string subtrahend, string sign, OracleLiteral value) =>
        value is not { Type: OracleType.Duration, Value: decimal limit } ? []
        : limit < 0 ? [(field, subtrahend)]
        : limit > 0 ? [(subtrahend, field)]
        : sign is "=" or "!=" ? []
        : [(field, subtrahend), (subtrahend, field)];

    /// <summary>The same for the difference as a figure: where it is the least that counts, what is before the other fails.</summary>
    public static (string Field, string Other)[] OrdersOf(OracleExpectation expectation)
    {
        if (expectation is not { Field: { } field, Subtrahend: { } subtrahend, Value: { Type: OracleType.Duration, Value: decimal limit }, Sign: var sign })
        {
            return [];
        }

        var (isUpper, isLower) = (sign is "<" or "<=", sign is ">" or ">=");
        var isMeant = limit < 0 || (limit == 0 && isUpper) || (expectation.Aggregate == "min" && (isLower || sign is "="));
        var isOtherMeant = limit > 0 || (limit == 0 && isLower) || (expectation.Aggregate == "max" && (isUpper || sign is "="));
        return [.. isMeant ? [(field, subtrahend)] : Array.Empty<(string, string)>(), .. isOtherMeant ? [(subtrahend, field)] : Array.Empty<(string, string)>()];
    }

    public static (decimal? Value, string? Problem) Of(OracleRecord record, string field, string subtrahend, OracleLiteral value)
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
            return OfTimes(record, field, subtrahend);
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
    private static (decimal? Value, string? Problem) OfTimes(OracleRecord record, string field, string subtrahend)
    {
        var (kind, second) = (record.TimeKind(field), record.TimeKind(subtrahend));
        if (kind == second)
        {
            return kind == 1
                ? (null, Not(field, "a time of day, without which no hours can be counted"))
                : record.Read(field, OracleType.Date)!.CompareTo(record.Read(subtrahend, OracleType.Date)) < 0 && !record.Orders.Contains((field, subtrahend))
                ? (null, $"the field \"{field}\" holds a time before that of \"{subtrahend}\"")
                : ((decimal)((DateTime)record.Read(field, OracleType.Date)! - (DateTime)record.Read(subtrahend, OracleType.Date)!).TotalSeconds, null);
        }

        var (named, than, lesser) = kind < second ? (field, subtrahend, kind) : (subtrahend, field, second);
        return (null, Not(named, OracleFields.Lacking(lesser, than)));
    }
}
