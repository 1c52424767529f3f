using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>Everything that the files of a workspace declare, resolved. Lists are in ordinal order of names, or of places where there is no name.</summary>
public sealed record WorkspaceSymbols
{
    private readonly NameTable<OwnerSymbol> owners = TableOf(ImmutableArray<OwnerSymbol>.Empty);
    private readonly NameTable<FeedSymbol> feeds = TableOf(ImmutableArray<FeedSymbol>.Empty);

    public ImmutableArray<FrameworkSymbol> Frameworks { get; init; } = [];

    /// <summary>Where the frameworks are taken into use; the same order.</summary>
    public ImmutableArray<UseSymbol> Uses { get; init; } = [];

    public ImmutableArray<OwnerSymbol> Owners
    {
        get => owners.Symbols;
        init => owners = TableOf(value);
    }

    public ImmutableArray<SystemSymbol> Systems { get; init; } = [];

    public ImmutableArray<GroupSymbol> Groups { get; init; } = [];

    public ImmutableArray<LimitSymbol> Limits { get; init; } = [];

    public ImmutableArray<FeedSymbol> Feeds
    {
        get => feeds.Symbols;
        init => feeds = TableOf(value);
    }

    public ImmutableArray<ControlSymbol> Controls { get; init; } = [];

    public ImmutableArray<WaiverSymbol> Waivers { get; init; } = [];

    public ImmutableArray<ExclusionSymbol> Exclusions { get; init; } = [];

    /// <summary>The workspace's rows, and the shipped rows it asked for and does not replace.</summary>
    public ImmutableArray<CrosswalkRowSymbol> CrosswalkRows { get; init; } = [];

    public ImmutableArray<VendorSymbol> Vendors { get; init; } = [];

    public ImmutableArray<GateSymbol> Gates { get; init; } = [];

    /// <summary>What the workspace calls an owner whom something names; null where nobody is named.</summary>
    public string? TitleOf(OwnerReference? owner) =>
        owner is null ? null : OwnerOf(owner)?.Title ?? owner.Name;

    /// <summary>The owner whom something names; null where nobody is named, or nobody of that name is declared.</summary>
    public OwnerSymbol? OwnerOf(OwnerReference? owner) => owners.Find(owner?.Name);

    /// <summary>The feed that a rule names; null where it names none.</summary>
    public FeedSymbol? FeedOf(EvidenceSymbol rule) => FindFeed(rule.Feed?.Name);

    /// <summary>The feed of a name; null where none is declared.</summary>
    public FeedSymbol? FindFeed(string? name) => feeds.Find(name);

    /// <summary>The limit of a name; null where none is declared.</summary>
    public LimitSymbol? FindLimit(string name) => Limits.FirstOrDefault(limit => limit.Name == name);

    private static NameTable<OwnerSymbol> TableOf(ImmutableArray<OwnerSymbol> owners) => new(owners, owner => owner.Name);

    private static NameTable<FeedSymbol> TableOf(ImmutableArray<FeedSymbol> feeds) => new(feeds, feed => feed.Name);
}
