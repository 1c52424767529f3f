namespace Mapping.Evidence.Tests.Properties;

/// <summary>How two fields of a record compare, in the plainest way.</summary>
internal static class OracleFields
{
    public static OracleTest Compare(string field, string sign, string other, bool ignoresCase) => new(
        $"{field} {sign} {other}{(ignoresCase ? " ignoring case" : "")}", record =>
        {
            var (order, problem) = Compare(record, field, other, sign is not ("=" or "!="), ignoresCase);
            return problem is null ? new OracleAnswer(OracleLiteral.Holds(sign, order)) : new OracleAnswer(null, problem);
        })
    {
        Fields = [field, other],
        Ordered = OracleOrder.Pairs(sign, field, other, 0),
        OrderedElse = OracleOrder.Pairs(sign, other, field, 0),
    };

    private static (int Order, string? Problem) Compare(OracleRecord record, string field, string other, bool isOrdered, bool ignoresCase)
    {
        foreach (var name in new[] { field, other })
        {
            if (record.IsMissing(name) || record.IsCompound(name))
            {
                return (0, record.IsMissing(name) ? $"no field \"{name}\"" : Not(name, "a value"));
            }
        }

        if (ignoresCase)
        {
            return Texts(record, field, other, isOrdered, StringComparison.OrdinalIgnoreCase);
        }

        if (record.KindOf(field) != OracleType.Number || record.KindOf(other) != OracleType.Number)
        {
            return InUnits(record, field, other);
        }

        if (record.IsWrittenTime(field) || record.IsWrittenTime(other))
        {
            return Times(record, field, other);
        }

        var (left, right) = (record.AnyNumber(field), record.AnyNumber(other));
        var areTexts = record.Read(field, OracleType.Text) is not null && record.Read(other, OracleType.Text) is not null;
        if ((left is not null && right is not null) || ((left is null) != (right is null) && !areTexts))
        {
            return left is not { } number ? (0, Not(field, $"a number, as \"{other}\" does"))
                : right is not { } second ? (0, Not(other, $"a number, as \"{field}\" does"))
                : record.Read(field, OracleType.Text) is null != record.Read(other, OracleType.Text) is null ? (0, Not(other, $"a number that counts what \"{field}\" does"))
                : IsOfTwoScales(record, field, other, number.CompareTo(second)) ? (0, Not(other, $"a time of the same scale as \"{field}\", seconds or milliseconds"))
                : (number.CompareTo(second), null);
        }

        if (record.Read(field, OracleType.Boolean) is bool isTrue && record.Read(other, OracleType.Boolean) is bool isOther)
        {
            return (isTrue == isOther ? 0 : 1, isOrdered ? Not(field, "what has an order, such as a number or a time") : null);
        }

        return areTexts && record.Read(field, OracleType.Duration) is decimal time && record.Read(other, OracleType.Duration) is decimal otherTime
            ? (time.CompareTo(otherTime), null)
            : Texts(record, field, other, isOrdered, StringComparison.Ordinal);
    }

    /// <summary>Whether two numbers compare otherwise as times.</summary>
    private static bool IsOfTwoScales(OracleRecord record, string field, string other, int order) =>
        record.Read(field, OracleType.Date) is { } time && record.Read(other, OracleType.Date) is { } second && Math.Sign(time.CompareTo(second)) != order;

    private static string Not(string field, string what) => $"the field \"{field}\" does not hold {what}";

    private static (int Order, string? Problem) InUnits(OracleRecord record, string field, string other)
    {
        var type = record.KindOf(field);
        return type != record.KindOf(other) ? (0, Not(other, $"a number that counts what \"{field}\" does (\"unit\" in the feed says what each of them counts)"))
            : record.Read(field, type) is not { } left ? (0, record.ProblemOf(field, type))
            : record.Read(other, type) is not { } right ? (0, record.ProblemOf(other, type))
            : (left.CompareTo(right), null);
    }

    /// <summary>A day is no moment, and a time of a clock that nobody names is none of another clock.</summary>
    private static (int Order, string? Problem) Times(OracleRecord record, string field, string other)
    {
        var (kind, second) = (record.TimeKind(field), record.TimeKind(other));
        if (kind == second && kind > 0)
        {
            return (record.Read(field, OracleType.Date)!.CompareTo(record.Read(other, OracleType.Date)), null);
        }

        var (named, than, lesser) = kind < second ? (field, other, kind) : (other, field, second);
        return (0, Not(named, Lacking(lesser, than)));
    }

    public static string Lacking(int kind, string than) => kind switch
    {
        0 => $"a date or time that is certain, as \"{than}\" should as well",
        1 => $"a time of day, as \"{than}\" does",
        _ => $"the offset of its clock, as \"{than}\" does (\"zone\" in the feed says whose clock it is)",
    };

    private static (int Order, string? Problem) Texts(OracleRecord record, string field, string other, bool isOrdered, StringComparison comparison)
    {
        var (left, right) = (record.Read(field, OracleType.Text) as string, record.Read(other, OracleType.Text) as string);
        if (left is null || right is null)
        {
            return (0, left is null == right is null ? Not(other, $"what can be compared with \"{field}\"")
                : left is null ? Not(field, $"text, as \"{other}\" does") : Not(other, $"text, as \"{field}\" does"));
        }

        return isOrdered ? (0, Not(field, "what has an order, such as a number or a time"))
            : left.Equals(right, comparison) ? (0, null)
            : left.Trim().Equals(right.Trim(), StringComparison.OrdinalIgnoreCase) ? (0, $"the field \"{field}\" holds \"{left}\" where the rule compares it with \"{right}\"")
            : (1, null);
    }
}
