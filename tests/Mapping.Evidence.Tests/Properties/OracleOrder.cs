namespace Mapping.Evidence.Tests.Properties;

/// <summary>What a rule says of times that come in another order, where an expectation is computed, or where it selects records.</summary>
internal sealed class OracleOrder(OracleRule rule, OracleExpectation? own)
{
    /// <summary>Of which of two fields the first is not far before the second where they compare so.</summary>
    public static (string Field, string Other, bool IsLoose)[] Pairs(string sign, string field, string other, decimal limit) => sign switch
    {
        ">" or ">=" => [(field, other, limit <= 0)],
        "<" or "<=" => [(other, field, limit >= 0)],
        _ => [],
    };

    /// <summary>The sign of a difference that makes the rule unreadable, or zero.</summary>
    public int UnmeantSign(string field, string subtrahend, string sign, decimal limit, bool isFigure)
    {
        var (pair, mirrored, selected) = ((field, subtrahend), (subtrahend, field), (rule.Where?.Ordered ?? []).Where(entry => entry.IsLoose).Select(Pair).ToList());
        if (isFigure ? sign is "<" or "<=" && limit <= 0 : limit == 0 && sign is not ("=" or "!="))
        {
            return 0;
        }

        var expectations = own is not null || (limit < 0 && selected.Contains(pair)) ? rule.Expectations : [];
        var ordered = selected.Concat(expectations.SelectMany(OrderedBy)).ToHashSet();
        return limit >= 0
            ? ordered.Contains(pair) ? 0 : -1
            : ordered.Contains(mirrored) || expectations.Any(expectation => LimitedBy(expectation) == pair) ? 0 : 1;
    }

    private static (string Field, string Other) Pair((string Field, string Other, bool IsLoose) entry) => (entry.Field, entry.Other);

    private static (string Field, string Other)? LimitedBy(OracleExpectation expectation) => expectation switch
    {
        { Field: { } field, Subtrahend: { } subtrahend, Where: null, Value: { Type: OracleType.Duration, Value: > 0m } } => (field, subtrahend),
        { Field: null, Where: { } where } => where.Limited,
        _ => null,
    };

    private IEnumerable<(string Field, string Other)> OrderedBy(OracleExpectation expectation)
    {
        var sign = expectation.Sign;
        if (expectation.Divisor is not null || expectation.Groups?.Names.Length > 0)
        {
            return [];
        }

        if (expectation is { Field: { } field, Subtrahend: { } subtrahend })
        {
            var isAsked = expectation.Value.Type == OracleType.Duration && (expectation.Where is null || ReferenceEquals(expectation, own));
            var limit = isAsked ? (decimal)expectation.Value.Value : 0;
            return !isAsked ? [] : (expectation.Aggregate, sign) switch
            {
                ("min", ">" or ">=") => limit >= 0 ? [(field, subtrahend), (subtrahend, field)] : [(field, subtrahend)],
                ("min", "=") => [(field, subtrahend)],
                ("max", "<" or "<=") => limit <= 0 ? [(field, subtrahend), (subtrahend, field)] : [(subtrahend, field)],
                ("max", "=") => [(subtrahend, field)],
                _ => [],
            };
        }

        return (expectation.Aggregate, sign, expectation.Value.Value) switch
        {
            ("count", "=" or "<=", 0m) or ("count", "<", 1m) or ("share", "=" or "<=", 0m) => (expectation.Where?.OrderedElse ?? []).Select(Pair),
            ("share", "=" or ">=", 1m) => (expectation.Where?.Ordered ?? []).Select(Pair),
            _ => [],
        };
    }
}
