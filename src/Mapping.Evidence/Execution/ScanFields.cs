using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Filters;
using Mapping.Evidence.Plans;
using Mapping.Evidence.Records;
using Mapping.Evidence.Values;

namespace Mapping.Evidence.Execution;

/// <summary>The fields that a feed's plan speaks of, with their slots. Shared by all scans of the feed and immutable once made, unless the table is open.</summary>
internal sealed class ScanFields
{
    private const string Ambiguity =
        "does not hold one number for sure: a point may stand before decimals or between thousands, and decimal \",\" or decimal \".\" in the feed says which";

    /// <summary>The field in which SARIF and JUnit have the time, where the feed names no other.</summary>
    public const string TimeName = "time";

    /// <summary>Where a record keeps the time of its file; no name in a source or a file begins so.</summary>
    private const string FileTimeName = "\0time of the file";

    private readonly Lazy<RuleIndex> rules;

    private readonly Lazy<SystemRules> rulesBySystem;

    private readonly Lazy<ImmutableArray<WatchedField>> watched;

    private readonly string? zone;

    private readonly TimeSource source;

    private readonly FieldPath? timeOfFile;

    /// <param name="plan">What is asked of the feed.</param>
    /// <param name="open">Takes in whatever fields records bring, for a feed that is only looked at; null where the rules name them.</param>
    public ScanFields(FeedPlan plan, FieldTable? open = null)
    {
        var feed = plan.Feed;
        source = feed.TimeSource;
        timeOfFile = feed.TimeOfFile;
        ImmutableArray<string> own = feed.TimeField?.Parts ?? [TimeName];
        ImmutableArray<string> time = source == TimeSource.Field ? own : [FileTimeName];
        var paths = plan.Rules.SelectMany(rule => FieldsOf.Rule(rule.Rule)).Concat(FieldsOf.Feed(feed)).Select(field => field.SlotParts);
        Table = open ?? FieldTable.Closed(paths.Prepend(own).Prepend(time), feed.RecordsAt?.Parts ?? [], feed.Decimal == FeedNames.DecimalComma);
        TimeSlot = Table.Find(time.AsSpan());
        Tests = new TestCompiler(Table, feed) { TimeSlot = TimeSlot };
        NearTests = new TestCompiler(Table, feed) { TimeSlot = TimeSlot, ReadsNear = true };
        OwnTimeSlot = Table.Find(own.AsSpan());
        SystemSlot = feed.SystemField is { } system ? Tests.SlotOf(system) : -1;
        KeySlot = feed.KeyField is { } key ? Tests.SlotOf(key) : -1;
        HasTime = feed.TimeField is not null || source != TimeSource.Field;
        Format = feed.TimeFormat is { } format ? new FormattedTime(format) : null;
        zone = feed.Zone?.Name;
        Zone = zone is null ? null : FeedZones.Find(zone);
        rules = new Lazy<RuleIndex>(() => RuleIndex.Of(plan, [.. Enumerable.Range(0, plan.Rules.Length)], this));
        rulesBySystem = new Lazy<SystemRules>(() => new SystemRules(plan, this));
        watched = new Lazy<ImmutableArray<WatchedField>>(() => WatchedFields.Of(plan, this));
    }

    public FieldTable Table { get; }

    /// <summary>What is known of matches before anything is read.</summary>
    public MatchLookups Matches { get; set; } = new();

    public TestCompiler Tests { get; }

    /// <summary>Tests that take a text which is nearly the one that a rule wants for that one.</summary>
    public TestCompiler NearTests { get; }

    /// <summary>The fields that rules compare with texts which somebody can mistype.</summary>
    public ImmutableArray<WatchedField> Watched => watched.Value;

    /// <summary>The time that counts: of the record, or of its file.</summary>
    public int TimeSlot { get; }

    /// <summary>What the record itself says, if it is not that.</summary>
    public int OwnTimeSlot { get; }

    /// <summary>Whether records have their time from the file around them.</summary>
    public bool HasTimeOfFile => source != TimeSource.Field;

    /// <summary>-1 where records are not told apart by system.</summary>
    public int SystemSlot { get; }

    /// <summary>-1 where records have no key.</summary>
    public int KeySlot { get; }

    /// <summary>Whether the feed says where the time stands.</summary>
    public bool HasTime { get; }

    /// <summary>How times are written; null where they say it themselves.</summary>
    public FormattedTime? Format { get; }

    /// <summary>The rules of a feed whose records are not told apart by system.</summary>
    public RuleIndex Rules => rules.Value;

    /// <summary>The rules of a feed whose records are told apart by system.</summary>
    public SystemRules RulesBySystem => rulesBySystem.Value;

    /// <summary>Whose clock it is that writes no offset; null where the feed does not say so, or the machine does not know it.</summary>
    public TimeZoneInfo? Zone { get; }

    /// <summary>The number of the day on which a record was, by the clock that the feed names, else in UTC. A date alone is the same day everywhere.</summary>
    /// <param name="record">The record.</param>
    /// <param name="ticks">Its time, UTC.</param>
    public int DayOf(Record record, long ticks) =>
        (int)((Zone is null || IsDay(record[TimeSlot]) ? ticks : ticks + Zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc)).Ticks) / TimeSpan.TicksPerDay);

    /// <summary>The suite or run to which a record belongs.</summary>
    public SuitePlace SuiteOf(Record record, RecordPosition position) =>
        new(position.File, record.Suite, SystemSlot < 0 ? null : Encoding.UTF8.GetString(record[SystemSlot].Bytes));

    public string NameOf(int slot) => FieldNames.Plain(Table.PathOf(slot));

    public Problem ProblemOf(Obstacle obstacle) => obstacle.IsOneOfSeveral && Table.PathOf(obstacle.Slot).Any(ElementKey.Is)
        ? new Problem(ProblemKind.DoubtfulElement, $"which element \"{NameOf(obstacle.Slot)}\" means can't be told, since several may be it", obstacle.Slot)
        : obstacle.IsOneOfSeveral
        ? new Problem(ProblemKind.OneOfSeveral, $"the field \"{NameOf(obstacle.Slot)}\" is one element of a list that holds more", obstacle.Slot)
        : obstacle is { IsOfGroup: true, Spelling: { } name }
        ? new Problem(ProblemKind.NearGroups, $"the field \"{NameOf(obstacle.Slot)}\" holds \"{name}\", which may be the group {obstacle.Expected}{Unseen(name, obstacle.Expected)}", obstacle.Slot)
        : obstacle.Spelling is { } spelling
        ? new Problem(ProblemKind.Spelling, $"the field \"{NameOf(obstacle.Slot)}\" holds \"{spelling}\" where the rule compares it with {obstacle.Expected}{Unseen(spelling, obstacle.Expected)}", obstacle.Slot)
        : obstacle.Precedes is { } other
        ? new Problem(ProblemKind.Order, $"the field \"{NameOf(obstacle.Slot)}\" holds a time before that of \"{other}\"", obstacle.Slot)
        : obstacle.IsAmbiguous
        ? new Problem(ProblemKind.WrongType, $"the field \"{NameOf(obstacle.Slot)}\" {Ambiguity}", obstacle.Slot)
        : obstacle.IsMissing
        ? new Problem(ProblemKind.MissingField, $"no field \"{NameOf(obstacle.Slot)}\"", obstacle.Slot)
        : new Problem(ProblemKind.WrongType, $"the field \"{NameOf(obstacle.Slot)}\" does not hold {obstacle.Expected}{Offer(obstacle)}", obstacle.Slot);

    private string Offer(Obstacle obstacle) => obstacle.Offered is { } form
        ? $" (\"{FieldNames.Of(Table.PathOf(obstacle.Slot))} as {FieldForms.NameOf(form)}\" in the rule takes it as one)"
        : "";

    /// <summary>Whoever sees the same text twice has to be told that it is not.</summary>
    private static string Unseen(string spelling, string expected) => Appearance.Of(spelling) == Appearance.Of(expected.Trim('"')) && !expected.Trim('"').Equals(spelling, StringComparison.OrdinalIgnoreCase)
        ? ", which only looks the same"
        : "";

    public Problem NoTime(Record record) => source == TimeSource.Field
        ? new Problem(ProblemKind.NoTime, $"{WordsOf(record[TimeSlot])} in the field \"{NameOf(TimeSlot)}\"", TimeSlot)
        : new Problem(ProblemKind.NoTime, $"{WordsOf(record[TimeSlot])} in {(source == TimeSource.Name ? "the name of its file" : $"\"{timeOfFile}\" of its file")}");

    private string WordsOf(in FieldValue time) => time.Kind switch
    {
        _ when TryTime(time, out var moment) && TimeText.IsUnset(moment) => "a time before the year 2000, which is none of a record,",
        _ when zone is not null && IsLocalTime(time) && TryTime(time, out var ticks) => WordsOf(ticks),
        FieldKind.Missing => source == TimeSource.Name ? "no date such as 2026-11-20" : "no time",
        FieldKind.OneOfSeveral when HasTimeOfFile => "more than one time",
        _ when Format is { } written => $"something else than a time written as \"{written.Format}\"",
        _ when FieldReading.TryNumber(time, out _) => "a number that is no Unix time after 1999",
        _ => "something else than a time",
    };

    private bool TryTime(in FieldValue field, out long ticks) => Format is { } format ? format.TryRead(field, out ticks) : FieldReading.TryTime(field, out ticks);

    private bool IsDay(in FieldValue field) => Format?.IsDay(field) ?? FieldReading.IsDay(field);

    private bool IsLocalTime(in FieldValue field) => Format?.IsLocal(field) ?? FieldReading.IsLocalTime(field);

    private string WordsOf(long local) => Zone switch
    {
        null => $"a time of \"{zone}\", whose clock this machine does not know,",
        { } known when new ZoneClock(known).Shows(local) => $"a time that the clock of \"{zone}\" shows twice, on two days of UTC,",
        _ => $"a time that the clock of \"{zone}\" never shows",
    };
}
