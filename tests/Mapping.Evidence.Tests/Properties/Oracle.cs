using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>
/// Judges a case in the plainest way: all records in lists, each sentence of the rules a line. What the engine does in one pass and
/// constant memory must come to the same.
/// </summary>
internal sealed class Oracle(EvidenceCase input)
{
    private readonly List<(OracleRecord Record, string What)> feedProblems = [];
    private readonly HashSet<string> present = [];
    private OracleTime times = new(input, []);
    private Lazy<OracleNewest>? newest;
    private readonly ILookup<string, bool> certain = input.Bind().Symbols.Controls.Single().Evidence
        .SelectMany(rule => rule.Expectations.Select(expectation => (rule.Name, IsCertain: expectation.WhyItCannotFail is not null)))
        .ToLookup(entry => entry.Name, entry => entry.IsCertain);

    private readonly HashSet<string> paced = [.. input.Bind().Symbols.Controls.Single().Evidence.Where(rule => rule.Cadence is { WhyItCannotFail: null }).Select(rule => rule.Name)];

    public IReadOnlyList<OracleVerdict> Judge()
    {
        var lines = input.Records().ToList();
        times = new OracleTime(input, lines);
        newest = new Lazy<OracleNewest>(() => new OracleNewest(input, lines, times, End));
        feedProblems.AddRange(lines.Where(record => record.IsBroken).Select(record => (record, "broken")));
        present.UnionWith(lines.SelectMany(record => record.Fields));
        var records = Once(lines.Where(record => !record.IsBroken && !(times.Of(record) >= End)).ToList());
        var own = EvidenceCase.Systems.Select(system => (System: system, Records: OfSystem(records, system))).ToList();
        var taken = own.SelectMany(entry => entry.Records).Distinct().ToList();
        return [.. own.SelectMany(entry => input.Rules.Select(rule => JudgeBothWays(rule, entry.System, entry.Records, taken)))];
    }

    /// <summary>Where a rule wants a word that is mistyped, while a record holds it as it should be, it passes only if it does so with that one as well.</summary>
    private OracleVerdict JudgeBothWays(OracleRule rule, string system, List<OracleRecord> records, List<OracleRecord> taken)
    {
        var verdict = Judge(rule, system, records);
        var near = taken.Where(record => record.Holds(RandomRecords.Word)).ToList();
        var held = taken.Exists(record => record.Holds(RandomRules.Mistyped)) ? "also" : "never";
        return verdict.Verdict != "passing" || !rule.IsMistyped || near.Count == 0
            || Judge(rule, system, [.. records.Select(record => record.Mistyped())]).Verdict == "passing"
            ? verdict
            : verdict with
            {
                Verdict = "unreadable",
                Problems =
                [
                    .. Counted(near.Select(record => (
                        record.Place, $"the field \"{RandomRecords.Words}\" holds \"{RandomRecords.Word}\" and {held} \"{RandomRules.Mistyped}\", which the rule compares it with"))),
                ],
            };
    }

    private static DateTime End => EvidenceCase.AsOf.AddDays(1).ToDateTime(TimeOnly.MinValue);

    /// <summary>Equal records with one key count once.</summary>
    private List<OracleRecord> Once(List<OracleRecord> records)
    {
        if (!input.HasKey)
        {
            return records;
        }

        var first = new Dictionary<string, OracleRecord>();
        return records.Where(record => IsFirst(record, first)).ToList();
    }

    private bool IsFirst(OracleRecord record, Dictionary<string, OracleRecord> first)
    {
        if (record.IsMissing("id") || record.IsCompound("id"))
        {
            feedProblems.Add((record, "no key in the field \"id\""));
            return true;
        }

        var key = record.IdentityOf("id").Text;
        if (first.TryAdd(key, record))
        {
            return true;
        }

        if (first[key].Text != record.Text || (first[key].File != record.File && HasOtherTime(first[key], record)))
        {
            feedProblems.Add((record, "it differs from an earlier record with the same key"));
        }

        return false;
    }

    /// <summary>What files say of their time counts as it is written.</summary>
    private bool HasOtherTime(OracleRecord first, OracleRecord record) =>
        input.Time is EvidenceCase.OfFile or EvidenceCase.OfName && times.WrittenOf(first) != times.WrittenOf(record);

    private List<OracleRecord> OfSystem(List<OracleRecord> records, string system)
    {
        if (!input.HasSystems)
        {
            return records;
        }

        if (system == EvidenceCase.Systems[0])
        {
            feedProblems.AddRange(records.Where(record => record.Read("about", OracleType.Text) is null).Select(record => (record, record.IsMissing("about")
                ? "no field \"about\""
                : "the field \"about\" does not hold the name of a system")));
            feedProblems.AddRange(records.Where(record => !input.IgnoresOthers && record.Read("about", OracleType.Text) is string name && !EvidenceCase.Systems.Contains(name))
                .Select(record => (record, $"nobody declares the system \"{record.Read("about", OracleType.Text)}\"")));
        }

        return records.Where(record => (string?)record.Read("about", OracleType.Text) == system).ToList();
    }

    private OracleVerdict Judge(OracleRule rule, string system, List<OracleRecord> records)
    {
        var problems = feedProblems.Select(problem => (problem.Record.Place, problem.What)).ToList();
        if (rule.IsOfNewestFile)
        {
            problems.AddRange(newest!.Value.Problems);
            records = records.Where(record => newest.Value.Files.Contains(record.File)).ToList();
        }

        var from = rule is { Within: { } days, IsOfNewestFile: false } ? EvidenceCase.AsOf.AddDays(1 - days).ToDateTime(TimeOnly.MinValue) : DateTime.MinValue;
        var judged = new List<(OracleRecord Record, DateTime Time)>();
        var older = new List<(OracleRecord Record, DateTime Time)>();
        foreach (var record in records)
        {
            var answer = rule.Where?.Ask(record.With(new OracleOrder(rule, null))) ?? new OracleAnswer(true);
            var time = times.Of(record);
            if (answer.Yes == false)
            {
                continue;
            }

            if (time is null)
            {
                problems.Add((record.Place, times.ProblemOf(record)));
            }
            else if (time < from)
            {
                older.AddRange(answer.Yes == true ? [(record, time.Value)] : []);
            }
            else if (answer.Problem is { } problem)
            {
                problems.Add((record.Place, problem));
            }
            else
            {
                judged.Add((record, time.Value));
            }
        }

        var figures = rule.Expectations.Select(expectation => expectation.Compute([.. judged.Select(entry => (entry.Record.With(new OracleOrder(rule, expectation), times.SpanOf(entry.Record)?.Through), entry.Time))], (record, what) => problems.Add((record.Place, what)))).ToList();
        var verdict = Verdict(rule, judged, older, figures, problems);
        return new OracleVerdict(rule.Name, system, verdict, judged.Count, judged.Count == 0 ? null : judged.Min(entry => entry.Time), judged.Count == 0 ? null : judged.Max(entry => entry.Time))
        {
            Figures = figures,
            Problems = [.. Counted(problems)],
        };
    }

    private string Verdict(
        OracleRule rule, List<(OracleRecord Record, DateTime Time)> judged, List<(OracleRecord Record, DateTime Time)> older, List<OracleFigure> figures, List<(string Place, string What)> problems)
    {
        if (problems.Count > 0)
        {
            var isAboutKeys = problems.Any(problem => problem.What.Contains("key", StringComparison.Ordinal) || problem.What.Contains("newest", StringComparison.Ordinal));
            return judged.Count > 0 && !isAboutKeys && figures.Any(figure => !figure.Holds && figure.IsBeyondHelp) ? "failing" : "unreadable";
        }

        if (judged.Count == 0)
        {
            return older.Count > 0 ? "stale" : "missing";
        }

        if (figures.Any(figure => !figure.Holds))
        {
            return figures.Any(figure => !figure.Holds && figure.Value is not null) ? "failing" : "missing";
        }

        // Of the newest file no record is left out for its age.
        var oldest = rule switch
        {
            { IsOfNewestFile: true, Within: { } days } => EvidenceCase.AsOf.AddDays(1 - Math.Min(days, rule.Fresh ?? days)),
            { Fresh: { } days } => EvidenceCase.AsOf.AddDays(1 - days),
            { Within: null } => EvidenceCase.AsOf.AddMonths(-12).AddDays(1),
            _ => DateOnly.MinValue,
        };
        // What is older than the control shows nothing of how it operates.
        var newest = DateOnly.FromDateTime(judged.Max(entry => entry.Time));
        return newest < oldest || newest < input.OperatesSince || HasSilentGroups(rule, [.. older, .. judged]) ? "stale" : HasGaps(rule, judged, older) ? "missing" : CanFail(rule, figures) ? "passing" : "unverified";
    }

    private static bool HasSilentGroups(OracleRule rule, List<(OracleRecord Record, DateTime Time)> seen) => rule is { Within: { } days, IsOfNewestFile: false }
        && rule.Expectations.Any(expectation => expectation.Groups?.AreSilent(seen, EvidenceCase.AsOf, days) == true);

    private bool HasGaps(OracleRule rule, List<(OracleRecord Record, DateTime Time)> judged, List<(OracleRecord Record, DateTime Time)> older)
    {
        var periods = PeriodsOf(rule);
        bool IsSilent((DateOnly First, DateOnly Last) period, IEnumerable<DateOnly> days) => !days.Any(day => day >= period.First && day <= period.Last);
        var window = rule.Within is { } within ? EvidenceCase.AsOf.AddDays(-within) : EvidenceCase.AsOf.AddMonths(-12);
        return periods.Count(period => IsSilent(period, judged.Select(entry => DateOnly.FromDateTime(entry.Time)))) > rule.Every?.Tolerated
            || rule.Expectations.Any(expectation => expectation.Groups?.Stays([.. older, .. judged], last => rule.Within is { } days ? last.AddDays(-days) : last.AddMonths(-12))
                .Any(group => periods.Count(period => period.Last >= group.From && period.First <= group.Through && IsSilent(period, group.Days.Where(day => day > window))) > rule.Every?.Tolerated) == true);
    }

    /// <summary>They end with the day before the one that is judged.</summary>
    private List<(DateOnly First, DateOnly Last)> PeriodsOf(OracleRule rule)
    {
        var periods = new List<(DateOnly First, DateOnly Last)>();
        if (rule.Every is var (length, _))
        {
            var first = rule.Within is { } days ? EvidenceCase.AsOf.AddDays(1 - days) : EvidenceCase.AsOf.AddMonths(-12).AddDays(1);
            for (var last = EvidenceCase.AsOf.AddDays(-1); last.AddDays(1 - length) >= first && last.AddDays(1 - length) >= input.OperatesSince; last = last.AddDays(-length))
            {
                periods.Add((last.AddDays(1 - length), last));
            }
        }

        return periods;
    }

    private bool CanFail(OracleRule rule, List<OracleFigure> figures) =>
        (certain[rule.Name].Any(isCertain => !isCertain) || (paced.Contains(rule.Name) && PeriodsOf(rule).Count > rule.Every?.Tolerated))
        && !figures.Any(figure => figure.IsOfNothing)
        && rule.Fields.All(present.Contains);

    private static IEnumerable<string> Counted(IEnumerable<(string Place, string What)> problems) => problems
        .GroupBy(problem => problem.What)
        .Select(group => string.Create(
            CultureInfo.InvariantCulture,
            $"{group.Count()} x {group.Key} ({string.Join(", ", group.Select(problem => problem.Place).OrderBy(OrderOf).Take(3))})"))
        .Order(StringComparer.Ordinal);

    private static (string File, int Line) OrderOf(string place) => (place.Split(':')[0], int.Parse(place.Split(':')[1], CultureInfo.InvariantCulture));
}
