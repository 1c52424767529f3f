using System.Collections.Immutable;

namespace Mapping.Compiler.Symbols;

/// <summary>Everything that the files of a workspace declare, resolved. Lists are in ordinal order of names, or of places where there is no name.</summary>
public sealed record WorkspaceSymbols
{
    public ImmutableArray<FrameworkSymbol> Frameworks { get; init; } = [];

    /// <summary>Where the frameworks are taken into use; the same order.</summary>
    public ImmutableArray<UseSymbol> Uses { get; init; } = [];

    public ImmutableArray<OwnerSymbol> Owners { get; init; } = [];

    public ImmutableArray<SystemSymbol> Systems { get; init; } = [];

    public ImmutableArray<FeedSymbol> Feeds { get; init; } = [];

    public ImmutableArray<ControlSymbol> Controls { get; init; } = [];

    public ImmutableArray<WaiverSymbol> Waivers { get; init; } = [];

    public ImmutableArray<ExclusionSymbol> Exclusions { get; init; } = [];

    /// <summary>The workspace's rows, and the shipped rows it asked for and does not replace.</summary>
    public ImmutableArray<CrosswalkRowSymbol> CrosswalkRows { get; init; } = [];

    public ImmutableArray<VendorSymbol> Vendors { get; init; } = [];

    public ImmutableArray<GateSymbol> Gates { get; init; } = [];

    /// <summary>What the workspace calls an owner whom something names; null where nobody is named.</summary>
    public string? TitleOf(OwnerReference? owner) =>
        owner is null ? null : Owners.FirstOrDefault(declared => declared.Name == owner.Name)?.Title ?? owner.Name;

    /// <summary>The feed that a rule names; null where it names none.</summary>
    public FeedSymbol? FeedOf(EvidenceSymbol rule)
    {
        foreach (var feed in rule.Feed is null ? [] : Feeds)
        {
            if (feed.Name == rule.Feed?.Name)
            {
                return feed;
            }
        }

        return null;
    }
}
