namespace Mapping.Evidence.Tests.Properties;

/// <summary>A test of records: as a rule writes it, and what it means.</summary>
internal sealed record OracleTest(string Text, Func<OracleRecord, OracleAnswer> Ask)
{
    /// <summary>The fields that it asks.</summary>
    public string[] Fields { get; init; } = [];

    /// <summary>The texts that it compares fields with.</summary>
    public (string Field, string Text)[] Wants { get; init; } = [];

    /// <summary>The pairs of fields of which the first is not far before the second where it holds; loose where it need not be after it.</summary>
    public (string Field, string Other, bool IsLoose)[] Ordered { get; init; } = [];

    /// <summary>The same where it does not hold.</summary>
    public (string Field, string Other, bool IsLoose)[] OrderedElse { get; init; } = [];

    /// <summary>The pair of fields of which it tests whether the first is so much after the second.</summary>
    public (string Field, string Other)? Limited { get; init; }

    public static OracleTest Compare(string field, string sign, OracleLiteral value) => new($"{field} {sign} {value.Text}", record =>
        value.SpellingProblem(record, field) is { } problem ? new OracleAnswer(null, problem)
            : record.Read(field, value.Type) is { } read
            ? new OracleAnswer(value.Holds(sign, read))
            : new OracleAnswer(null, record.ProblemOf(field, value.Type)))
    {
        Fields = [field],
        Wants = value.Value is string text ? [(field, text)] : [],
    };

    public static OracleTest IsTrue(string field) => Compare(field, "=", OracleLiteral.Of(true)) with { Text = field };

    public static OracleTest IsMissing(string field) => new($"{field} is missing", record => new OracleAnswer(record.IsMissing(field)))
    {
        Fields = [field],
    };

    public static OracleTest In(string field, OracleLiteral[] values) => new($"{field} in ({string.Join(", ", values.Select(value => value.Text))})", record =>
    {
        var fitting = values.Where(value => record.Read(field, value.Type) is not null).ToList();
        return fitting.Count == 0
            ? new OracleAnswer(null, record.ProblemOf(field, values[0].Type))
            : fitting.Any(value => value.Compare(record.Read(field, value.Type)!) == 0) ? new OracleAnswer(true)
            : values.Select(value => value.SpellingProblem(record, field)).FirstOrDefault(problem => problem is not null) is { } spelling
                ? new OracleAnswer(null, spelling)
                : new OracleAnswer(false);
    })
    {
        Fields = [field],
        Wants = [.. values.Select(value => value.Value).OfType<string>().Select(text => (field, text))],
    };

    public static OracleTest Not(OracleTest test) => new($"not ({test.Text})", record =>
    {
        var answer = test.Ask(record);
        return answer with { Yes = !answer.Yes };
    })
    {
        Fields = test.Fields,
        Wants = test.Wants,
        Ordered = test.OrderedElse,
        OrderedElse = test.Ordered,
    };

    /// <summary>One no decides; else what can't be told can't be told.</summary>
    public static OracleTest All(params OracleTest[] tests) => Join("and", false, tests);

    /// <summary>One yes decides.</summary>
    public static OracleTest Any(params OracleTest[] tests) => Join("or", true, tests);

    private static OracleTest Join(string word, bool decides, OracleTest[] tests) => new(string.Join($" {word} ", tests.Select(test => $"({test.Text})")), record =>
    {
        var answers = tests.Select(test => test.Ask(record)).ToList();
        if (answers.Any(answer => answer.Yes == decides))
        {
            return new OracleAnswer(decides);
        }

        return answers.Any(answer => answer.Yes is null) ? answers.First(answer => answer.Yes is null) : new OracleAnswer(!decides);
    })
    {
        Fields = [.. tests.SelectMany(test => test.Fields)],
        Wants = [.. tests.SelectMany(test => test.Wants)],
        Ordered = decides ? [] : [.. tests.SelectMany(test => test.Ordered)],
        OrderedElse = decides ? [.. tests.SelectMany(test => test.OrderedElse)] : [],
    };
}
