using System.Collections.Immutable;
using Mapping.Compiler.Text;
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
    private const string TimeName = "time";

    private readonly Lazy<RuleIndex> rules;

    private readonly Lazy<SystemRules> rulesBySystem;

    private readonly Lazy<ImmutableArray<WatchedField>> watched;

    private readonly string? zone;

    /// <param name="plan">What is asked of the feed.</param>
    /// <param name="open">Takes in whatever fields records bring, for a feed that is only looked at; null where the rules name them.</param>
    public ScanFields(FeedPlan plan, FieldTable? open = null)
    {
        var feed = plan.Feed;
        ImmutableArray<string> time = feed.TimeField?.Parts ?? [TimeName];
        var paths = plan.Rules.SelectMany(rule => FieldsOf.Rule(rule.Rule)).Concat(FieldsOf.Feed(feed)).Select(field => field.Parts);
        Table = open ?? FieldTable.Closed(paths.Prepend(time));
        Tests = new TestCompiler(Table, feed);
        NearTests = new TestCompiler(Table, feed) { ReadsNear = true };
        TimeSlot = Table.Find(time.AsSpan());
        SystemSlot = feed.SystemField is { } system ? Tests.SlotOf(system) : -1;
        KeySlot = feed.KeyField is { } key ? Tests.SlotOf(key) : -1;
        HasTime = feed.TimeField is not null;
        zone = feed.Zone?.Name;
        Zone = zone is null ? null : FeedZones.Find(zone);
        rules = new Lazy<RuleIndex>(() => RuleIndex.Of(plan, [.. Enumerable.Range(0, plan.Rules.Length)], this));
        rulesBySystem = new Lazy<SystemRules>(() => new SystemRules(plan, this));
        watched = new Lazy<ImmutableArray<WatchedField>>(() => WatchedFields.Of(plan, this));
    }

    public FieldTable Table { get; }

    public TestCompiler Tests { get; }

    /// <summary>Tests that take a text which is nearly the one that a rule wants for that one.</summary>
    public TestCompiler NearTests { get; }

    /// <summary>The fields that rules compare with texts which somebody can mistype.</summary>
    public ImmutableArray<WatchedField> Watched => watched.Value;

    public int TimeSlot { get; }

    /// <summary>-1 where records are not told apart by system.</summary>
    public int SystemSlot { get; }

    /// <summary>-1 where records have no key.</summary>
    public int KeySlot { get; }

    /// <summary>Whether the feed says which field is the time.</summary>
    public bool HasTime { get; }

    /// <summary>The rules of a feed whose records are not told apart by system.</summary>
    public RuleIndex Rules => rules.Value;

    /// <summary>The rules of a feed whose records are told apart by system.</summary>
    public SystemRules RulesBySystem => rulesBySystem.Value;

    /// <summary>Whose clock it is that writes no offset; null where the feed does not say so, or the machine does not know it.</summary>
    public TimeZoneInfo? Zone { get; }

    public string NameOf(int slot) => string.Join('.', Table.PathOf(slot));

    public Problem ProblemOf(Obstacle obstacle) => obstacle.IsOneOfSeveral
        ? new Problem(ProblemKind.OneOfSeveral, $"the field \"{NameOf(obstacle.Slot)}\" is one element of a list that holds more", obstacle.Slot)
        : obstacle.Spelling is { } spelling
        ? new Problem(ProblemKind.Spelling, $"the field \"{NameOf(obstacle.Slot)}\" holds \"{spelling}\" where the rule compares it with {obstacle.Expected}{Unseen(spelling, obstacle.Expected)}", obstacle.Slot)
        : obstacle.IsAmbiguous
        ? new Problem(ProblemKind.WrongType, $"the field \"{NameOf(obstacle.Slot)}\" {Ambiguity}", obstacle.Slot)
        : obstacle.IsMissing
        ? new Problem(ProblemKind.MissingField, $"no field \"{NameOf(obstacle.Slot)}\"", obstacle.Slot)
        : new Problem(ProblemKind.WrongType, $"the field \"{NameOf(obstacle.Slot)}\" does not hold {obstacle.Expected}", obstacle.Slot);

    /// <summary>Whoever sees the same text twice has to be told that it is not.</summary>
    private static string Unseen(string spelling, string expected) => Appearance.Of(spelling) == Appearance.Of(expected.Trim('"')) && !expected.Trim('"').Equals(spelling, StringComparison.OrdinalIgnoreCase)
        ? ", which only looks the same"
        : "";

    public Problem NoTime(Record record) => new(ProblemKind.NoTime, $"{WordsOf(record[TimeSlot])} in the field \"{NameOf(TimeSlot)}\"", TimeSlot);

    private string WordsOf(in FieldValue time) => time.Kind switch
    {
        _ when FieldReading.TryTime(time, out var moment) && TimeText.IsUnset(moment) => "a time before the year 2000, which is none of a record,",
        _ when zone is not null && FieldReading.IsLocalTime(time) && FieldReading.TryTime(time, out var ticks) => WordsOf(ticks),
        FieldKind.Missing => "no time",
        _ when FieldReading.TryNumber(time, out _) => "a number that is no Unix time after 1999",
        _ => "something else than a time",
    };

    private string WordsOf(long local) => Zone switch
    {
        null => $"a time of \"{zone}\", whose clock this machine does not know,",
        { } known when new ZoneClock(known).Shows(local) => $"a time that the clock of \"{zone}\" shows twice, on two days of UTC,",
        _ => $"a time that the clock of \"{zone}\" never shows",
    };
}
