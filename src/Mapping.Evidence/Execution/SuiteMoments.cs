using System.Collections.Immutable;
using Mapping.Evidence.Aggregates;
using Mapping.Evidence.Records;

namespace Mapping.Evidence.Execution;

/// <summary>
/// The suites and runs of a feed, and which of them are the newest of their name. Of each that was run again the older ones are left out, so
/// whatever they alone can tell is a problem: nothing that failed goes away by being run no more.
/// </summary>
/// <param name="end">The first tick after the as-of date; what is later is not there yet.</param>
internal sealed class SuiteMoments(long end)
{
    /// <summary>Suites of one name that are so near may be parts of one run, as parallel jobs write them.</summary>
    private const long OneRun = 6 * TimeSpan.TicksPerHour;

    private static readonly Problem NoTime = Of("a record without a time leaves open whether its suite or run is the newest of that name");

    private static readonly Problem NoCase = Of("a suite without a test case may be the newest of its name");

    private static readonly Problem NothingRan = Of("cases ran in a suite, and none in the newest one of its name");

    private static readonly Problem Parts = Of("a suite that ran less than six hours before the newest one of its name holds other test cases: the two may be parts of one run");

    private static readonly Problem NotRunAgain = Of("a test case failed in a suite, was not run again since, and is not in the newest one of its name");

    private static readonly Problem OfOneDay = Of("suites or runs of one day, not all of which say the time of day, may each be the newest of their name");

    private static readonly Problem NoSuite = Of("a record belongs to no suite and to no run of a tool");

    private static readonly Problem HasKey = Of("the key of the feed makes what is in several suites or runs count in one of them only");

    private readonly Dictionary<SuitePlace, SeenSuite> suites = [];

    /// <summary>Suites that hold nothing, of whatever system they may be.</summary>
    private readonly Dictionary<SuitePlace, SeenSuite> empty = [];

    private RecordPosition outside = RecordPosition.None;

    /// <param name="place">The suite of the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="ticks">Its time, UTC; -1 where it is not known, or can't be right.</param>
    /// <param name="span">In which time it lies.</param>
    public void Note(SuitePlace place, Record record, RecordPosition position, long ticks, (long From, long Through) span)
    {
        if (place.Suite == 0)
        {
            outside = position < outside ? position : outside;
            return;
        }

        var suite = In(suites, place, record.SuiteName);
        suite.Note(position, ticks, span, end);
        suite.NoteCase(record);
    }

    /// <summary>Takes a suite that holds nothing and says no time; that of its file is known where the ticks are not -1.</summary>
    public void NoteEmpty(SuitePlace place, string? name, RecordPosition position, long ticks, (long From, long Through) span) =>
        In(empty, place, name).Note(position, ticks, span, end);

    /// <summary>Takes that a file was delivered again under a newer name, where its suites have their time from the name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="original">In which time its own name lies.</param>
    /// <param name="ticks">What the other name says; -1 where that is no time.</param>
    /// <param name="span">In which time that lies.</param>
    public void NoteCopy(int file, (long From, long Through) original, long ticks, (long From, long Through) span)
    {
        foreach (var (place, suite) in suites.Concat(empty))
        {
            if (place.File == file && suite.Span == original)
            {
                suite.Note(suite.First, ticks, span, end);
            }
        }
    }

    public void Merge(SuiteMoments other)
    {
        outside = other.outside < outside ? other.outside : outside;
        foreach (var (place, suite) in other.suites)
        {
            In(suites, place, suite.Name).Merge(suite);
        }

        foreach (var (place, suite) in other.empty)
        {
            In(empty, place, suite.Name).Merge(suite);
        }
    }

    /// <summary>The newest of each name; several where they are equally new, or may be the newest.</summary>
    /// <param name="isKeyed">Whether records with the same key count once: then no suite is whole.</param>
    public NewestSuites Choose(bool isKeyed)
    {
        var newest = new NewestSuites();
        foreach (var named in suites.GroupBy(entry => (entry.Value.Name, entry.Key.System, Alone: entry.Value.Name is null ? entry.Key : default)))
        {
            Choose([.. named.OrderBy(entry => entry.Key)], [.. empty.Values.Where(suite => suite.Name is not null && suite.Name == named.Key.Name)], newest);
        }

        newest.Note(NoSuite, outside);
        newest.Note(HasKey, isKeyed && suites.Count > 0 ? suites.Values.Min(suite => suite.First) : RecordPosition.None);
        return newest;
    }

    private static void Choose(ImmutableArray<KeyValuePair<SuitePlace, SeenSuite>> named, ImmutableArray<SeenSuite> empty, NewestSuites newest)
    {
        var last = named.Concat(empty.Select(suite => KeyValuePair.Create(default(SuitePlace), suite))).Max(entry => entry.Value.Span.From);
        var chosen = named.Where(entry => entry.Value.HasTime && entry.Value.Span.Through >= last).ToList();
        newest.Places.AddRange(chosen.Select(entry => entry.Key));

        // What is wrong with a record that has no time is wrong with the newest suite, as far as anybody can tell.
        newest.Places.AddRange(named.Where(entry => entry.Value.Timeless != RecordPosition.None).Select(entry => entry.Key).Except(newest.Places));
        if (named.Length + empty.Length == 1)
        {
            return;
        }

        foreach (var (place, suite) in named)
        {
            newest.Note(NoTime, suite.Timeless, place);
        }

        foreach (var suite in empty.Where(suite => !suite.IsLater && (!suite.HasTime || suite.Span.Through >= last)))
        {
            newest.Note(NoCase, suite.First);
        }

        if (chosen.Select(entry => entry.Value.Span).Distinct().Skip(1).Any())
        {
            chosen.ForEach(entry => newest.Note(OfOneDay, entry.Value.First, entry.Key));
        }

        var isChosen = chosen.Select(entry => entry.Key).ToHashSet();
        Compare(chosen, named.Where(entry => entry.Value.HasTime && !isChosen.Contains(entry.Key)), newest);
    }

    /// <param name="chosen">The newest ones.</param>
    /// <param name="older">Those that are left out.</param>
    /// <param name="newest">Takes the problems.</param>
    private static void Compare(List<KeyValuePair<SuitePlace, SeenSuite>> chosen, IEnumerable<KeyValuePair<SuitePlace, SeenSuite>> older, NewestSuites newest)
    {
        var ran = chosen.SelectMany(entry => entry.Value.Ran).ToHashSet();
        var begin = chosen.Count == 0 ? long.MaxValue : chosen.Min(entry => entry.Value.Span.From);

        // By case, what became of it when it was run last.
        var seen = ran.ToHashSet();
        foreach (var equallyOld in older.GroupBy(entry => entry.Value.Span.Through).OrderByDescending(group => group.Key))
        {
            foreach (var (place, suite) in equallyOld)
            {
                CompareOne(place, suite);
            }

            seen.UnionWith(equallyOld.SelectMany(entry => entry.Value.Ran));
        }

        void CompareOne(SuitePlace place, SeenSuite suite)
        {
            if (ran.Count == 0 && suite.Ran.Count > 0)
            {
                newest.Note(NothingRan, suite.First, place);
            }
            else if (begin - suite.Span.Through < OneRun && !suite.Ran.IsSubsetOf(ran))
            {
                newest.Note(Parts, suite.First, place);
            }
            else if (!suite.Broken.IsSubsetOf(seen))
            {
                newest.Note(NotRunAgain, suite.First, place);
            }
        }
    }

    private static SeenSuite In(Dictionary<SuitePlace, SeenSuite> known, SuitePlace place, string? name)
    {
        if (!known.TryGetValue(place, out var suite))
        {
            known.Add(place, suite = new SeenSuite(name));
        }

        return suite;
    }

    private static Problem Of(string what) => new(ProblemKind.NewestSuite, what);
}
