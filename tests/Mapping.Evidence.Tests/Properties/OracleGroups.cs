using System.Text.Json;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>The groups of an expectation, each a list of records, computed one after the other in the plainest way.</summary>
/// <param name="Field">By what records are taken together.</param>
/// <param name="Names">Which groups are meant; none where all are.</param>
internal sealed record OracleGroups(string Field, string[] Names)
{
    public string Text => $" for each {Field}{(Names.Length == 0 ? "" : $" in ({string.Join(", ", Names.Select(name => $"\"{name}\""))})")}";

    public OracleFigure Compute(OracleExpectation expectation, IReadOnlyList<(OracleRecord Record, DateTime Time)> records, Action<OracleRecord, string> problems)
    {
        foreach (var (record, _) in records)
        {
            if (ProblemOf(record) is { } problem)
            {
                problems(record, problem);
            }
        }

        var groups = records.Where(entry => ProblemOf(entry.Record) is null && IsMeant(entry.Record)).GroupBy(entry => NameOf(entry.Record)).ToList();
        foreach (var alike in groups.GroupBy(group => OracleSpellings.LettersOf(group.Key.Text)).Where(alike => alike.Count() > 1))
        {
            var sorted = alike.OrderBy(group => group.Key.Text, StringComparer.Ordinal).ToList();
            foreach (var group in sorted)
            {
                problems(group.First().Record, $"the field \"{Field}\" holds {string.Join(" and ", sorted.Select(other => $"\"{other.Key.Text}\""))}, which may be one group");
            }
        }

        var figures = groups.Select(group => expectation.Compute([.. group], problems) with { Group = (group.Key.Text, groups.Count) }).ToList();
        var worst = figures.OrderByDescending(RankOf).ThenByDescending(figure => BadnessOf(expectation, figure)).ThenBy(figure => figure.Group?.Name, StringComparer.Ordinal).FirstOrDefault();
        var isAbsent = Names.Except(groups.Select(group => group.Key.Text)).Any();
        return worst is null || (isAbsent && worst is not { Holds: false, Value: not null }) ? new OracleFigure(null, false, [], false) : worst;
    }

    /// <summary>Whether a group that is not named has records before the window only, and none took its place.</summary>
    public bool AreSilent(IReadOnlyList<(OracleRecord Record, DateTime Time)> seen, DateOnly asOf, int within)
    {
        var groups = Names.Length == 0 ? SpansOf(seen) : [];
        return groups.Exists(group => DateOnly.FromDateTime(group.Last) <= asOf.AddDays(-within) && !IsReplaced(group, groups, last => last.AddDays(-within)));
    }

    /// <summary>In which time there must be records of each group, and on which days there are.</summary>
    /// <param name="seen">All records of the rule, in its window and before it.</param>
    /// <param name="before">The day before a window that ends with a day.</param>
    public IEnumerable<(DateOnly From, DateOnly Through, DateOnly[] Days)> Stays(IReadOnlyList<(OracleRecord Record, DateTime Time)> seen, Func<DateOnly, DateOnly> before)
    {
        var groups = SpansOf(seen);
        return Names.Length > 0
            ? Names.Select(name => (DateOnly.MinValue, DateOnly.MaxValue, groups.Where(group => group.Text == name).SelectMany(group => group.Days).ToArray()))
            : groups.Select(group => (DateOnly.FromDateTime(group.First), IsReplaced(group, groups, before) ? DateOnly.FromDateTime(group.Last) : DateOnly.MaxValue, group.Days));
    }

    /// <summary>Whether another one went on and began late enough, or is the same but for letters.</summary>
    private static bool IsReplaced(Span group, List<Span> groups, Func<DateOnly, DateOnly> before) => groups.Exists(other => other.Last > group.Last
        && ((DateOnly.FromDateTime(other.First) > before(DateOnly.FromDateTime(group.Last)) && other.First > group.First + ((group.Last - group.First) / 2)) || OracleSpellings.LettersOf(other.Text) == OracleSpellings.LettersOf(group.Text)));

    private List<Span> SpansOf(IReadOnlyList<(OracleRecord Record, DateTime Time)> seen) =>
    [
        .. seen.Where(entry => ProblemOf(entry.Record) is null && IsMeant(entry.Record)).GroupBy(entry => NameOf(entry.Record))
            .Select(group => new Span(group.Key.Text, group.Min(entry => entry.Time), group.Max(entry => entry.Time), [.. group.Select(entry => DateOnly.FromDateTime(entry.Time))])),
    ];

    private string? ProblemOf(OracleRecord record)
    {
        if (record.IsMissing(Field))
        {
            return $"no field \"{Field}\"";
        }

        if (Names.Length == 0)
        {
            return record.IsCompound(Field) ? $"the field \"{Field}\" does not hold the name of a group" : null;
        }

        return record.Read(Field, OracleType.Text) is not string text ? $"the field \"{Field}\" does not hold text"
            : !Names.Contains(text) && Names.FirstOrDefault(name => OracleSpellings.LettersOf(name) == OracleSpellings.LettersOf(text)) is { } near ? $"the field \"{Field}\" holds \"{text}\", which may be the group \"{near}\""
            : null;
    }

    private bool IsMeant(OracleRecord record) => Names.Length == 0 || Names.Contains(record.Read(Field, OracleType.Text));

    /// <summary>True and false as JSON writes them.</summary>
    private (JsonValueKind Kind, string Text) NameOf(OracleRecord record) =>
        record.IdentityOf(Field) is { Kind: JsonValueKind.True or JsonValueKind.False } word ? (word.Kind, word.Text.ToLowerInvariant()) : record.IdentityOf(Field);

    private sealed record Span(string Text, DateTime First, DateTime Last, DateOnly[] Days);

    private static int RankOf(OracleFigure figure) =>
        figure.Holds ? figure.IsOfNothing ? 1 : 0 : figure.Value is null ? 2 : figure.IsBeyondHelp ? 4 : 3;

    private static double BadnessOf(OracleExpectation expectation, OracleFigure figure)
    {
        var value = figure.Value switch
        {
            decimal number => (double)number,
            DateTime time => time.Ticks,
            _ => 0,
        };
        return expectation.Sign switch
        {
            "<" or "<=" => value,
            ">" or ">=" => -value,
            _ when figure.Value is not decimal => 0,
            "=" => Math.Abs(value - (double)(decimal)expectation.Value.Value),
            _ => -Math.Abs(value - (double)(decimal)expectation.Value.Value),
        };
    }
}
