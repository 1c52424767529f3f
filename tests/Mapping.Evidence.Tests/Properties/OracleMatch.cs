using System.Globalization;

namespace Mapping.Evidence.Tests.Properties;

/// <summary>Judges matches in the plainest way: each record is compared with each record of the other feed.</summary>
internal sealed class OracleMatch(MatchCase input, DateOnly asOf)
{
    private DateTime End => asOf.AddDays(1).ToDateTime(TimeOnly.MinValue);

    public string Judge(MatchRule rule, string system)
    {
        var (own, others) = (input.Of("runs").ToList(), input.Of("others").ToList());
        var (problems, otherProblems) = (new List<(MatchRecord Record, string What)>(), new List<(MatchRecord Record, string What)>());
        problems.AddRange(own.Where(record => record.IsBroken).Select(record => (record, "broken")));
        otherProblems.AddRange(others.Where(record => record.IsBroken).Select(record => (record, "broken")));
        var from = rule.Within is { } days ? asOf.AddDays(1 - days).ToDateTime(TimeOnly.MinValue) : DateTime.MinValue;
        var selected = own.Where(record => IsThere(record) && (!input.HasSystems || record.About == system) && !(rule.AsksOk && record.Ok == false)).ToList();
        var seen = others.Where(record => IsThere(record) && (!input.HasSystems || !input.OthersHaveSystems || record.About == system)).ToList();
        problems.AddRange(selected.Where(record => rule.AsksOk && record.Ok is null && record.Time >= from).Select(record => (record, record.LackOfOk)));
        var judged = selected.Where(record => record.Time >= from && !(rule.AsksOk && record.Ok is null)).ToList();
        var partners = seen.Where(record => !rule.PartnersOk || record.Ok == true).ToList();
        otherProblems.AddRange(seen.Where(record => rule.PartnersOk && record.Ok is null).Select(record => (record, record.LackOfOk)));
        if (rule.IsNone)
        {
            problems.AddRange(judged.Where(record => record.Key is null).Select(record => (record, record.LackOfKey!)));
            otherProblems.AddRange(partners.Where(record => record.Key is null).Select(record => (record, record.LackOfKey!)));
        }

        var found = judged.Where(record => !(rule.IsNone && record.Key is null)).Select(record => (Record: record, Answer: AnswerOf(rule, record, partners, out var partner), Partner: partner)).ToList();
        problems.AddRange(found.Where(entry => entry.Answer is "near" or "unclear").Select(entry => (entry.Record, entry.Answer == "near"
            ? "the field \"id\" holds a key that others has in another spelling only, or among others in one field"
            : $"whether what others has with the same \"id\" was {rule.Direction} it can't be told, since the times are not written alike, or name no clock")));
        var against = found.Where(entry => entry.Answer == (rule.IsNone ? "found" : "none")).OrderBy(entry => entry.Record.Order).ToList();
        var told = found.Count(entry => entry.Answer is "found" or "none");
        var isKnown = seen.Count > 0 && told > 0;
        var places = rule.IsNone ? against.Take(3).SelectMany(entry => new[] { entry.Record.Place, entry.Partner!.Place }) : against.Take(3).Select(entry => entry.Record.Place);
        var isFinal = isKnown && against.Count > 0 && (rule.IsNone || (otherProblems.Count == 0 && HasFiles("others")));
        var verdict = problems.Count + otherProblems.Count > 0 ? (isFinal ? "failing" : "unreadable")
            : judged.Count == 0 ? (selected.Exists(record => !rule.AsksOk || record.Ok == true) ? "stale" : "missing")
            : !isKnown ? "missing"
            : against.Count > 0 ? "failing"
            : !IsFresh(rule, judged) || !IsFresh(rule with { Fresh = rule.Fresh ?? rule.Within }, seen) ? "stale"
            : CanFail(rule, own, others) && !(rule.IsNone && AreUnlike(judged, seen)) ? "passing" : "unverified";
        return $"{verdict} {judged.Count} {(isKnown ? $"{against.Count} {against.Count == 0}" : "nothing False")} {(isKnown ? string.Join(' ', places) : "")}\n{Counted(problems)}{Counted(otherProblems)}";
    }

    private bool HasFiles(string folder) => input.Files.Any(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    private bool IsThere(MatchRecord record) => !record.IsBroken && record.Time < End;

    private string AnswerOf(MatchRule rule, MatchRecord record, List<MatchRecord> partners, out MatchRecord? partner)
    {
        partner = null;
        if (record.Key is null)
        {
            return "none";
        }

        var same = partners.Where(other => other.Key == record.Key).ToList();
        if (same.Count == 0)
        {
            return partners.Exists(other => other.Key is not null && other.Letters == record.Letters) ? "near" : NotYet(rule, record) ? "open" : "none";
        }

        if (rule.Direction is null)
        {
            partner = same.OrderBy(other => Array.IndexOf(["day", "local", "moment"], other.TimeKind)).ThenBy(other => other.Time).ThenBy(other => other.Order).First();
            return "found";
        }

        bool CanCompare(MatchRecord other) => other.TimeKind == record.TimeKind && record.TimeKind != "local" && !(record.TimeKind == "day" && rule.AtMost is (_, "hours"));
        bool IsInTime(MatchRecord other) => rule.Direction == "before"
            ? other.Time <= record.Time && record.Time - other.Time <= (rule.Reach ?? TimeSpan.MaxValue)
            : other.Time >= record.Time && other.Time - record.Time <= (rule.Reach ?? TimeSpan.MaxValue);
        var near = same.Where(CanCompare).Where(IsInTime).ToList();
        partner = rule.Direction == "before" ? near.OrderBy(other => other.Time).ThenBy(other => other.Order).LastOrDefault() : near.OrderBy(other => other.Time).ThenBy(other => other.Order).FirstOrDefault();
        return partner is not null ? "found"
            : !same.TrueForAll(CanCompare) ? "unclear"
            : partners.Exists(other => other.Key is { } key && key != record.Key && other.Letters == record.Letters && (!CanCompare(other) || IsInTime(other))) ? "near"
            : NotYet(rule, record) ? "open" : "none";
    }

    /// <summary>A partner may still come.</summary>
    private bool NotYet(MatchRule rule, MatchRecord record) => rule is { Direction: "after", Reach: { } reach } && record.Time + reach >= End;

    private bool IsFresh(MatchRule rule, List<MatchRecord> records) =>
        DateOnly.FromDateTime(records.Max(record => record.Time)) is var newest && newest > (rule switch
        {
            { Fresh: { } days } => asOf.AddDays(-days),
            { Within: null } => asOf.AddMonths(-12),
            _ => DateOnly.MinValue,
        });

    private static bool CanFail(MatchRule rule, List<MatchRecord> own, List<MatchRecord> others) =>
        own.Exists(record => !record.IsBroken && record.Has("id")) && (!rule.AsksOk || own.Exists(record => !record.IsBroken && record.Has("ok")))
        && others.Exists(record => !record.IsBroken && record.Has("id")) && (!rule.PartnersOk || others.Exists(record => !record.IsBroken && record.Has("ok")));

    /// <summary>Keys that are all of other forms than those of the other side could never be the same.</summary>
    private static bool AreUnlike(List<MatchRecord> own, List<MatchRecord> others)
    {
        var (ours, theirs) = (own.Select(record => record.Form).OfType<string>().ToHashSet(), others.Select(record => record.Form).OfType<string>().ToHashSet());
        return ours.Count > 0 && theirs.Count > 0 && !ours.Overlaps(theirs);
    }

    private static string Counted(IEnumerable<(MatchRecord Record, string What)> problems) => string.Concat(problems
        .GroupBy(problem => problem.What)
        .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} x {group.Key} ({string.Join(", ", group.Select(problem => problem.Record).OrderBy(record => record.Order).Take(3).Select(record => record.Place))})\n"))
        .Order(StringComparer.Ordinal));
}
