namespace Mapping.Evidence.Tests.Properties;

/// <summary>A ratio of two figures, computed over a list of records in the plainest way.</summary>
internal sealed class OracleRatio(OracleExpectation divided, OracleExpectation by)
{
    private bool IsPercent => divided.Value.Type == OracleType.Percent;

    public OracleFigure Compute(List<OracleRecord> records, Action<OracleRecord, string> problems)
    {
        foreach (var record in records)
        {
            if ((ProblemOf(divided, by, record) ?? ProblemOf(by, divided, record)) is { } problem)
            {
                problems(record, problem);
            }
        }

        var (above, below) = (ValuesOf(divided, by, records), ValuesOf(by, divided, records));
        if (Exactly(by, below) is not ({ } lowerPart, { } lowerWhole) || lowerPart == 0 || Exactly(divided, above) is not ({ } upperPart, { } upperWhole))
        {
            return new OracleFigure(null, false, [], false);
        }

        ReportSpellings(records, above, below, problems);
        var order = (upperPart * lowerWhole).CompareTo((decimal)divided.Value.Value * lowerPart * upperWhole);
        var holds = OracleLiteral.Holds(divided.Sign, order);
        var told = records.Where(record => ProblemOf(divided, by, record) is null && ProblemOf(by, divided, record) is null);
        var named = divided.IsTooMuch(order)
            ? told.Where(record => WeightOf(divided, by, record) > 0)
            : told.Where(record => WeightOf(divided, by, record) < WeightOf(by, divided, record));
        var extremes = ExtremesOf(divided, by, records).Concat(ExtremesOf(by, divided, records)).Distinct().ToList();
        return new OracleFigure(
            upperPart * lowerWhole / (lowerPart * upperWhole), holds, holds ? [] : [.. (extremes.Count > 0 ? extremes : named.Take(3)).Select(record => record.Place)], false)
        {
            IsOfNothing = divided.Aggregate == "sum" && above.Count == 0,
        };
    }

    private void ReportSpellings(List<OracleRecord> records, List<object> above, List<object> below, Action<OracleRecord, string> problems)
    {
        var sides = new[] { (Figure: divided, Other: by), (Figure: by, Other: divided) }
            .Select(side => side.Figure.Aggregate == "distinct" ? new OracleSpellings(side.Figure.Field!, records.Where(record => ValuesOf(side.Figure, side.Other, [record]).Count > 0)) : null).ToList();
        var (upper, lower) = (Exactly(divided, above)!.Value, Exactly(by, below)!.Value);
        var (least, smallest) = (sides[0] is { } values ? (values.Least, 1) : upper, sides[1] is { } others ? (others.Least, 1) : lower);
        var orders = new[] { (Part: least, Whole: lower), (Part: upper, Whole: smallest) }
            .Select(ratio => (ratio.Part.Item1 * ratio.Whole.Item2).CompareTo((decimal)divided.Value.Value * ratio.Whole.Item1 * ratio.Part.Item2)).ToList();
        if (OracleLiteral.Holds(divided.Sign, orders[0]) != OracleLiteral.Holds(divided.Sign, orders[1]) || (orders[0] < 0 && orders[1] > 0))
        {
            sides.OfType<OracleSpellings>().ToList().ForEach(side => side.Report(problems));
        }
    }

    private string? ProblemOf(OracleExpectation figure, OracleExpectation other, OracleRecord record)
    {
        var answer = figure.Where?.Ask(record) ?? new OracleAnswer(true);
        if (answer.Yes != true)
        {
            return answer.Problem;
        }

        if (figure.Field is not { } field || Read(figure, other, record) is not null)
        {
            return null;
        }

        return record.IsMissing(field) ? $"no field \"{field}\"" : figure.Aggregate == "distinct" ? $"the field \"{field}\" does not hold a value"
            : TypeOf(figure, other, record) is not { } type ? $"the field \"{field}\" does not hold a number without a unit of time, as what it is divided by or into has none"
            : type == OracleType.Number && IsPart(figure) ? $"the field \"{field}\" does not hold a number of 0 or more"
            : record.ProblemOf(field, type);
    }

    private IEnumerable<OracleRecord> ExtremesOf(OracleExpectation figure, OracleExpectation other, List<OracleRecord> records)
    {
        var read = records.Where(record => ValuesOf(figure, other, [record]).Count > 0).ToList();
        decimal ValueOf(OracleRecord record) => (decimal)ValuesOf(figure, other, [record])[0];
        return figure.Aggregate switch
        {
            "min" => read.OrderBy(ValueOf).Take(1),
            "max" => read.OrderByDescending(ValueOf).Take(1),
            _ => [],
        };
    }

    private List<object> ValuesOf(OracleExpectation figure, OracleExpectation other, List<OracleRecord> records) =>
        [.. records.Where(record => (figure.Where?.Ask(record) ?? new OracleAnswer(true)).Yes == true).Select(record => Read(figure, other, record)).OfType<object>()];

    private decimal WeightOf(OracleExpectation figure, OracleExpectation other, OracleRecord record) =>
        ValuesOf(figure, other, [record]) is [var value] ? value as decimal? ?? 1 : 0;

    /// <summary>A value, one for a record that is counted, or what tells a value from others.</summary>
    private object? Read(OracleExpectation figure, OracleExpectation other, OracleRecord record) => (figure.Aggregate, figure.Field) switch
    {
        (_, null) => 1m,
        ("distinct", { } field) => record.IsMissing(field) || record.IsCompound(field) ? null : record.IdentityOf(field),
        (_, { } field) => TypeOf(figure, other, record) is { } type && record.Read(field, type) is decimal value && (value >= 0 || !IsPart(figure) || type != OracleType.Number) ? value : null,
    };

    private bool IsPart(OracleExpectation figure) => IsPercent || ReferenceEquals(figure, by);

    /// <summary>Times are divided by times and shares by shares as what they are, other numbers as they are written.</summary>
    private OracleType? TypeOf(OracleExpectation figure, OracleExpectation other, OracleRecord record)
    {
        var own = record.KindOf(figure.Field!);
        var others = other is { Field: { } field, Aggregate: not "distinct" } ? record.KindOf(field) : OracleType.Number;
        return IsPercent && own == OracleType.Percent ? own
            : IsPercent && own == OracleType.Duration && others != own ? null
            : own == others ? own : OracleType.Number;
    }

    private static (decimal Part, decimal Whole)? Exactly(OracleExpectation figure, List<object> values) => figure.Aggregate switch
    {
        "count" => (values.Count, 1),
        "distinct" => (values.Distinct().Count(), 1),
        "sum" => (values.Sum(value => (decimal)value), 1),
        _ when values.Count == 0 => null,
        "mean" => (values.Sum(value => (decimal)value), values.Count),
        "min" => (values.Min(value => (decimal)value), 1),
        _ => (values.Max(value => (decimal)value), 1),
    };
}
