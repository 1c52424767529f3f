using System.Collections.Immutable;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Symbols;

/// <summary>
/// An evidence rule of a control: either a selection of a feed's records with what is expected of them, or a document.
/// </summary>
public sealed record EvidenceSymbol(string Name, string? Title, Location Location)
{
    /// <summary>Whether a part of it, or of a feed that it reads, is not understood, so that it can't be judged.</summary>
    public bool IsBroken => IsBrokenItself || (Document is null && (Feed?.IsBroken == true || Matches.Any(match => match.Feed.IsBroken)));

    public FeedReference? Feed { get; init; }

    /// <summary>The feed, and those in which its records have their partners.</summary>
    public IEnumerable<FeedReference> Feeds => HasMatches ? Matches.Select(match => match.Feed).Prepend(Feed).OfType<FeedReference>() : Feed is null ? [] : [Feed];

    /// <summary>Whether it reads a feed, for its records or for their partners.</summary>
    public bool Reads(string feed) => Feeds.Any(read => read.Name == feed);

    /// <summary>What it expects of records and their partners in other feeds.</summary>
    public IEnumerable<MatchSymbol> Matches => HasMatches ? Expectations.Select(expectation => expectation.Match).OfType<MatchSymbol>() : [];

    /// <summary>Few rules ask for matches, and each is asked often.</summary>
    private bool HasMatches => Expectations.Any(expectation => expectation.Match is not null);

    /// <summary>Of what only the newest counts.</summary>
    public NewestKind Newest { get; init; }

    /// <summary>Whether only the newest of the feed's files counts.</summary>
    public bool IsOfNewestFile => Newest == NewestKind.File;

    /// <summary>Whether only the newest suite or run of each name counts.</summary>
    public bool IsOfNewestSuite => Newest is NewestKind.Suite or NewestKind.Run;

    /// <summary>Which records; null for all of them.</summary>
    public Predicate? Where { get; init; }

    public ImmutableArray<Expectation> Expectations { get; init; } = [];

    /// <summary>All that is computed of the selected records.</summary>
    public IEnumerable<Aggregation> Figures => Expectations.SelectMany(expectation => expectation.Figures);

    /// <summary>Only records of the last so many days are judged; of the newest file all are, and the newest of them must be so new.</summary>
    public Duration? Within { get; init; }

    /// <summary>What is older than this is left out; null where nothing is. What stands in the newest file is so now, however old its records are.</summary>
    public Duration? Window => IsOfNewestFile ? null : Within;

    /// <summary>The newest record must not be older.</summary>
    public Duration? Fresh { get; init; }

    /// <summary>How often there must be a record; null where it is not asked.</summary>
    public CadenceSymbol? Cadence { get; init; }

    /// <summary>The time whose periods are looked at: the window, or twelve months where there is none.</summary>
    public Duration CadenceWindow => Within ?? new Duration(12, TimeUnit.Month);

    /// <summary>Whether it has windows, and none of them leaves anything out: records of any age are then as good as new ones.</summary>
    public bool IsEndless => (Within, Fresh) is not (null, null) && (Within?.IsEndless ?? true) && (Fresh?.IsEndless ?? true);

    /// <summary>When the last of the numbers was set that it compares with: by its own word, or by that of a limit which it names.</summary>
    public ThresholdSymbol? Threshold { get; init; }

    /// <summary>
    /// Whether somebody says when they were set of all numbers that records are held against: the rule itself, or a limit for each of them. That
    /// a limit has a day says nothing of another number beside it.
    /// </summary>
    public bool IsDated { get; init; }

    /// <summary>The limits that it names, each once, in the order of the source.</summary>
    public ImmutableArray<LimitReference> Limits { get; init; } = [];

    public DocumentSymbol? Document { get; init; }

    /// <summary>Whether a part of it by itself is not understood, or its source is not there, whatever is the matter with its feed.</summary>
    internal bool IsBrokenItself { get; init; }
}
