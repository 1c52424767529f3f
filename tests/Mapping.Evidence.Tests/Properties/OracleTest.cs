namespace Mapping.Evidence.Tests.Properties;

/// <summary>A test of records: as a rule writes it, and what it means.</summary>
internal sealed record OracleTest(string Text, Func<OracleRecord, OracleAnswer> Ask)
{
    public static OracleTest Compare(string field, string sign, OracleLiteral value) => new($"{field} {sign} {value.Text}", record =>
        record.Read(field, value.Type) is { } read
            ? new OracleAnswer(value.Holds(sign, read))
            : new OracleAnswer(null, record.ProblemOf(field, value.Type)));

    public static OracleTest IsTrue(string field) => Compare(field, "=", OracleLiteral.Of(true)) with { Text = field };

    public static OracleTest IsMissing(string field) => new($"{field} is missing", record => new OracleAnswer(record.IsMissing(field)));

    public static OracleTest In(string field, OracleLiteral[] values) => new($"{field} in ({string.Join(", ", values.Select(value => value.Text))})", record =>
    {
        var fitting = values.Where(value => record.Read(field, value.Type) is not null).ToList();
        return fitting.Count == 0
            ? new OracleAnswer(null, record.ProblemOf(field, values[0].Type))
            : new OracleAnswer(fitting.Any(value => value.Compare(record.Read(field, value.Type)!) == 0));
    });

    public static OracleTest Not(OracleTest test) => new($"not ({test.Text})", record =>
    {
        var answer = test.Ask(record);
        return answer with { Yes = !answer.Yes };
    });

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
    });
}
