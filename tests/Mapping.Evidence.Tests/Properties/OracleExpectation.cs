using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>An expectation, computed over a list of records in the plainest way.</summary>
internal sealed record OracleExpectation(string Aggregate, string? Field, decimal? Percentile, OracleTest? Where, string Sign, OracleLiteral Value)
{
    /// <summary>What it is divided by; only the figure of it counts.</summary>
    public OracleExpectation? Divisor { get; init; }

    /// <summary>What is taken away from the field.</summary>
    public string? Subtrahend { get; init; }

    /// <summary>For each of which groups it is expected; null for all records together.</summary>
    public OracleGroups? Groups { get; init; }

    public IEnumerable<OracleExpectation> Figures => Divisor is null ? [this] : [this, Divisor];

    public string Text => $"expect {string.Join(" / ", Figures.Select(figure => figure.Figure))} {Sign} {Value.Text}{Groups?.Text}";

    private string Figure
    {
        get
        {
            var arguments = string.Join(", ", new[] { Subtrahend is null ? Field : $"{Field} - {Subtrahend}", Percentile?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
            var where = Where is null ? "" : (arguments.Length == 0 ? "" : " ") + $"where {Where.Text}";
            return $"{Aggregate}({arguments}{where})";
        }
    }

    /// <param name="records">The records judged, in the order of files and lines, each with its time.</param>
    /// <param name="problems">Takes what is in the way.</param>
    public OracleFigure Compute(IReadOnlyList<(OracleRecord Record, DateTime Time)> records, Action<OracleRecord, string> problems)
    {
        if (Groups is not null)
        {
            return Groups.Compute(this with { Groups = null }, records, problems);
        }

        if (Divisor is not null)
        {
            return new OracleRatio(this, Divisor).Compute([.. records.Select(entry => entry.Record)], problems);
        }

        var taken = records.Where(entry => Takes(entry.Record, problems)).ToList();
        if (Aggregate is "count")
        {
            return Counted(taken.Count, Where is null ? [] : [.. taken.Select(entry => entry.Record)]);
        }

        if (Aggregate is "share")
        {
            return Share([.. records.Select(entry => entry.Record).Where(record => Where!.Ask(record).Yes is not null)]);
        }

        return Aggregate is "distinct" ? Distinct([.. taken.Select(entry => entry.Record)], problems) : OfValues(taken, problems);
    }

    private bool Takes(OracleRecord record, Action<OracleRecord, string> problems)
    {
        var answer = Where?.Ask(record) ?? new OracleAnswer(true);
        if (answer.Problem is { } problem)
        {
            problems(record, problem);
        }

        return answer.Yes == true;
    }

    public bool IsTooMuch(int order) => (Sign is "=" or "<=" && order > 0) || (Sign is "<" && order >= 0);

    private bool IsTooLittle(int order) => (Sign is "=" or ">=" && order < 0) || (Sign is ">" && order <= 0);

    private OracleFigure Counted(int count, IEnumerable<OracleRecord> named)
    {
        var order = Value.Compare((decimal)count);
        return new OracleFigure((decimal)count, OracleLiteral.Holds(Sign, order), IsTooMuch(order) ? PlacesOf(named.Take(3)) : [], IsTooMuch(order));
    }

    private OracleFigure Share(List<OracleRecord> told)
    {
        if (told.Count == 0)
        {
            return new OracleFigure(null, false, [], false);
        }

        var hits = told.Where(record => Where!.Ask(record).Yes == true).ToList();
        var order = ((decimal)hits.Count).CompareTo((decimal)Value.Value * told.Count);
        var holds = OracleLiteral.Holds(Sign, order);
        var offenders = IsTooMuch(order) ? hits : told.Except(hits);
        return new OracleFigure((decimal)hits.Count / told.Count, holds, holds ? [] : PlacesOf(offenders.Take(3)), false);
    }

    private OracleFigure Distinct(List<OracleRecord> records, Action<OracleRecord, string> problems)
    {
        foreach (var record in records.Where(record => record.IsMissing(Field!) || record.IsCompound(Field!)))
        {
            problems(record, record.IsMissing(Field!) ? $"no field \"{Field}\"" : $"the field \"{Field}\" does not hold a value");
        }

        var values = new OracleSpellings(Field!, records.Where(record => !record.IsMissing(Field!) && !record.IsCompound(Field!)));
        if (Enumerable.Range(values.Least, values.Most - values.Least + 1).Select(count => OracleLiteral.Holds(Sign, Value.Compare((decimal)count))).Distinct().Count() > 1)
        {
            values.Report(problems);
        }

        return Counted(values.Most, []) with { IsBeyondHelp = IsTooMuch(Value.Compare((decimal)values.Least)) };
    }

    private OracleFigure OfValues(List<(OracleRecord Record, DateTime Time)> taken, Action<OracleRecord, string> problems)
    {
        foreach (var (record, _) in taken.Where(entry => !IsRead(entry.Record)))
        {
            problems(record, Subtrahend is not null ? OracleDifference.Of(record, Field!, Subtrahend, Sign, Value, isFigure: true).Problem! : Value.SpellingProblem(record, Field!) ?? record.ProblemOf(Field!, Value.Type));
        }

        var read = taken.Where(entry => IsRead(entry.Record)).Select(entry => (Value: Read(entry.Record)!, entry.Time, entry.Record)).Where(entry => entry.Value is not null).ToList();
        if (Aggregate == "sum")
        {
            return Plain(read.Sum(entry => (decimal)entry.Value)) with { IsOfNothing = read.Count == 0 };
        }

        return read.Count == 0 ? new OracleFigure(null, false, [], false) : Aggregate switch
        {
            "mean" => Mean([.. read.Select(entry => (decimal)entry.Value)]),
            "median" => Median([.. read.Select(entry => (decimal)entry.Value).Order()]),
            "percentile" => AtRank([.. read.Select(entry => (decimal)entry.Value).Order()]),
            "max" => Extreme(read.MaxBy(entry => entry.Value), IsTooMuch),
            "min" => Extreme(read.MinBy(entry => entry.Value), IsTooLittle),
            _ => Latest([.. read.Where(entry => entry.Record.Through >= read.Max(other => other.Time)).Select(entry => (entry.Value, entry.Record))]),
        };
    }

    private IComparable? Read(OracleRecord record) =>
        Subtrahend is null ? record.Read(Field!, Value.Type) : OracleDifference.Of(record, Field!, Subtrahend, Sign, Value, isFigure: true).Value;

    private bool IsRead(OracleRecord record) => Read(record) is not null && Value.SpellingProblem(record, Field!) is null;

    private OracleFigure Plain(decimal value) => new(value, Value.Holds(Sign, value), [], false);

    private OracleFigure Mean(decimal[] values) =>
        new(values.Sum() / values.Length, OracleLiteral.Holds(Sign, values.Sum().CompareTo((decimal)Value.Value * values.Length)), [], false);

    private OracleFigure Median(decimal[] sorted) => Plain((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2);

    private OracleFigure AtRank(decimal[] sorted) => Plain(sorted[Math.Max(0, (int)Math.Ceiling(Percentile!.Value * sorted.Length / 100) - 1)]);

    private OracleFigure Extreme((IComparable Value, DateTime Time, OracleRecord Record) found, Func<int, bool> isBeyond)
    {
        var order = Value.Compare(found.Value);
        return new OracleFigure(found.Value, OracleLiteral.Holds(Sign, order), [found.Record.Place], isBeyond(order));
    }

    /// <summary>All of the newest must hold; of several the worst is shown.</summary>
    private OracleFigure Latest((IComparable Value, OracleRecord Record)[] newest)
    {
        var holding = newest.Where(entry => !Value.Holds(Sign, entry.Value)).DefaultIfEmpty().First().Record is null;
        var shown = newest.Where(entry => Value.Holds(Sign, entry.Value) == holding).ToList();
        return new OracleFigure(shown.Select(entry => entry.Value).ToHashSet(), holding, [.. shown.Select(entry => entry.Record.Place)], false);
    }

    private static string[] PlacesOf(IEnumerable<OracleRecord> records) => [.. records.Select(record => record.Place)];
}
