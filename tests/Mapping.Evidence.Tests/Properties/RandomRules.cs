namespace Mapping.Evidence.Tests.Properties;

/// <summary>Random rules on the fields of <see cref="RandomRecords"/>.</summary>
internal sealed class RandomRules(Random random)
{
    /// <summary>What a rule means by <see cref="RandomRecords.Word"/>, and writes otherwise.</summary>
    public const string Mistyped = "faild";

    private static readonly string[] Signs = ["=", "!=", "<", "<=", ">", ">="];

    private static readonly (string Field, OracleType Type)[] Fields =
    [
        ("n", OracleType.Number), ("n", OracleType.Percent), ("s", OracleType.Text), ("b", OracleType.Boolean),
        ("d", OracleType.Date), ("t", OracleType.Duration),
    ];

    public OracleRule Rule(string name)
    {
        if (random.Next(10) == 0)
        {
            return MistypedRule(name);
        }

        var rule = AnyRule(name);
        return rule.Every is not null && random.Next(2) == 0 ? PacedRule(rule) : rule;
    }

    /// <summary>A rule that asks of each group how often, and otherwise would mostly pass.</summary>
    private OracleRule PacedRule(OracleRule rule) => rule with
    {
        Where = null,
        Expectations = [new OracleExpectation("count", null, null, null, ">=", OracleLiteral.Number(1)) { Groups = Groups() }],
    };

    private OracleRule AnyRule(string name) => new(
        name,
        random.Next(2) == 0 ? null : Test(2),
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => Expectation())],
        random.Next(2) == 0 ? null : random.Next(1, 40),
        random.Next(2) == 0 ? null : random.Next(1, 20))
    {
        IsOfNewestFile = random.Next(6) == 0,
        Every = random.Next(6) == 0 ? (Pick([1, 3, 7, 14]), random.Next(random.Next(30) + 1)) : null,
    };

    /// <summary>A rule that would often pass, and hangs on a word that is spelled otherwise in most records.</summary>
    private OracleRule MistypedRule(string name)
    {
        var slip = OracleTest.Compare(RandomRecords.Words, Pick(Signs[..2]), OracleLiteral.Of(Mistyped));
        var where = random.Next(3) == 0 ? slip : random.Next(3) == 0 ? Test(1) : null;
        return new OracleRule(name, where, [new OracleExpectation("count", null, null, random.Next(3) == 0 ? Test(0) : slip, Pick(["<", "<=", "<="]), OracleLiteral.Number(random.Next(3)))], null, null);
    }

    private OracleTest Test(int depth) => random.Next(depth > 0 ? 8 : 5) switch
    {
        0 => OracleTest.IsTrue(Field(OracleType.Boolean)),
        1 => OracleTest.IsMissing(Pick(Fields).Field),
        2 => OracleTest.In(Pick(Fields).Field, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Literal(Pick(Fields).Type))]),
        3 or 4 => Compare(),
        5 => OracleTest.Not(Test(depth - 1)),
        6 => OracleTest.All(Test(depth - 1), Test(depth - 1)),
        _ => OracleTest.Any(Test(depth - 1), Test(depth - 1)),
    };

    private OracleTest Compare() => random.Next(8) switch { 0 or 1 => CompareFields(), 2 => CompareDifference(), _ => CompareWithLiteral() };

    /// <summary>Mostly fields that hold values of one type.</summary>
    private OracleTest CompareFields()
    {
        var (field, other) = Pick([("n", "m"), ("m", "n"), ("s", "w"), ("w", "s"), ("d", "e"), ("e", "d"), ("e", "at"), ("b", "f"), ("n", "t"), ("t", "w"), ("m", "f"), ("s", "b")]);
        var isOfTexts = other is "w" or "s" or "f" or "b";
        var sign = Pick(isOfTexts && random.Next(10) > 0 ? Signs[..2] : Signs);
        return OracleFields.Compare(field, sign, other, ignoresCase: sign is "=" or "!=" && isOfTexts && random.Next(4) == 0);
    }

    private OracleTest CompareDifference()
    {
        var type = Pick([OracleType.Number, OracleType.Percent, OracleType.Duration, OracleType.Duration]);
        var (field, subtrahend) = DifferenceOf(type);
        return OracleDifference.Compare(field, subtrahend, Pick(Signs), Literal(type));
    }

    private OracleTest CompareWithLiteral()
    {
        var type = Pick(Fields).Type;
        return OracleTest.Compare(Field(type), Sign(type), Literal(type));
    }

    /// <summary>Sometimes for each of several groups.</summary>
    private OracleExpectation Expectation() => Ungrouped() is var expectation && expectation.Aggregate is not "latest" && random.Next(6) == 0
        ? expectation with { Groups = Groups() }
        : expectation;

    private OracleGroups Groups() => random.Next(2) == 0
        ? new OracleGroups(Pick(["w", "b", "n", "about"]), [])
        : random.Next(2) == 0 ? new OracleGroups("w", ["a", "b"]) : new OracleGroups(RandomRecords.Words, Pick<string[]>([["a", "b"], ["b"], ["b", RandomRecords.Word], [Mistyped]]));

    /// <summary>One figure, or two of which one is divided by the other.</summary>
    private OracleExpectation Ungrouped() => random.Next(12) switch { 0 => Ratio(), 1 => Difference(), _ => Single() };

    private OracleExpectation Difference()
    {
        var type = Pick([OracleType.Number, OracleType.Percent, OracleType.Duration, OracleType.Duration]);
        var (field, subtrahend) = DifferenceOf(type);
        var aggregate = Pick(["sum", "mean", "median", "percentile", "min", "max"]);
        return new OracleExpectation(aggregate, field, aggregate is "percentile" ? Pick([0m, 50, 90]) : null, random.Next(2) == 0 ? Test(1) : null, Pick(Signs), Literal(type))
        {
            Subtrahend = subtrahend,
        };
    }

    private (string Field, string Subtrahend) DifferenceOf(OracleType type) => type == OracleType.Duration
        ? Pick([("d", "e"), ("e", "d"), ("e", "at"), ("t", "w"), ("e", "at")])
        : Pick([("n", "m"), ("m", "n"), ("n", "t")]);

    private OracleExpectation Ratio()
    {
        var type = Pick([OracleType.Number, OracleType.Percent]);
        var value = type == OracleType.Number ? OracleLiteral.Number(Pick([0m, 1, 2, 0.5m, -1])) : OracleLiteral.Percent(Pick([0m, 2, 50, 100, 150]));
        var sign = Pick(Signs);
        return Part(sign, value) with { Divisor = Part(sign, value) };
    }

    private OracleExpectation Part(string sign, OracleLiteral value)
    {
        var aggregate = Pick(["count", "count", "sum", "sum", "distinct", "mean", "min", "max"]);
        var field = aggregate is "count" ? null : random.Next(15) == 0 || aggregate is "distinct" ? Pick(Fields).Field : Pick(["n", "n", "t"]);
        return new OracleExpectation(aggregate, field, null, random.Next(2) == 0 ? Test(1) : null, sign, value);
    }

    private OracleExpectation Single()
    {
        var aggregate = Pick(["count", "distinct", "share", "sum", "mean", "median", "percentile", "min", "max", "latest"]);
        var type = aggregate switch
        {
            "count" or "distinct" => OracleType.Number,
            "share" => OracleType.Percent,
            "min" or "max" => Pick([OracleType.Number, OracleType.Percent, OracleType.Date, OracleType.Duration]),
            "latest" => Pick(Fields).Type,
            _ => Pick([OracleType.Number, OracleType.Percent, OracleType.Duration]),
        };
        return new OracleExpectation(
            aggregate,
            aggregate is "count" or "share" ? null : aggregate is "distinct" ? Pick(Fields).Field : Field(type),
            aggregate is "percentile" ? Pick([0m, 33.3m, 50, 90, 99.9m, 100]) : null,
            aggregate is "share" || random.Next(2) == 0 ? Test(1) : null,
            Sign(type),
            aggregate switch
            {
                "count" or "distinct" => OracleLiteral.Number(random.Next(5)),
                "share" => OracleLiteral.Percent(Pick([0m, 25, 33.3m, 50, 75, 100])),
                _ => Literal(type),
            });
    }

    /// <summary>Texts, and true and false, have no order.</summary>
    private string Sign(OracleType type) => type is OracleType.Text or OracleType.Boolean ? Pick(Signs[..2]) : Pick(Signs);

    /// <summary>Mostly a field that holds values of the type.</summary>
    private string Field(OracleType type) => random.Next(20) == 0 ? Pick(Fields).Field : Fields.First(field => field.Type == type).Field;

    private OracleLiteral Literal(OracleType type) => type switch
    {
        OracleType.Number => OracleLiteral.Number(Pick([0m, 1, 2, 0.5m, -1, 100])),
        OracleType.Percent => OracleLiteral.Percent(Pick([2m, 50, 100, 0])),
        OracleType.Text => OracleLiteral.Of(Pick(["a", "b", "", "2%", Mistyped, Mistyped])),
        OracleType.Boolean => OracleLiteral.Of(random.Next(2) == 0),
        OracleType.Date => OracleLiteral.Day(Pick([new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20)])),
        _ => OracleLiteral.Minutes(Pick([0m, 1, 90, 1440])),
    };

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];
}
