using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>The controls of one file, bound; stands until the file or a name that it uses changes.</summary>
internal sealed class BoundControls(
    FileDeclarations file, ImmutableArray<ControlSymbol> symbols, ImmutableArray<Diagnostic> diagnostics, NameUses uses)
{
    private ImmutableArray<FeedUse> feedUses;

    public FileDeclarations File => file;

    /// <summary>Those with a name, in the order of the source, duplicates included.</summary>
    public ImmutableArray<ControlSymbol> Symbols => symbols;

    /// <summary>What is wrong with them by themselves, canonical order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Which feeds they read for which systems, each such pair once, with the first rule that does.</summary>
    public ImmutableArray<FeedUse> FeedUses => feedUses.IsDefault ? feedUses = [.. symbols.SelectMany(FeedUse.Of).DistinctBy(use => use.Key)] : feedUses;

    /// <summary>
    /// Stays the same object while what a verdict finds in these controls, by themselves, stays the same: what is the matter with feeds is no
    /// part of it.
    /// </summary>
    public object Identity { get; private init; } = new();

    /// <summary>The names that were looked up.</summary>
    public NameUses Uses => uses;

    /// <summary>The same controls after owners changed sides; nothing else about them hangs on that, so nothing is bound again.</summary>
    /// <param name="domains">The owners, with their domains of now.</param>
    public BoundControls WithDomains(IReadOnlyDictionary<string, Domain> domains) => Symbols.Any(control => MovesWith(control, domains))
        ? new BoundControls(File, [.. Symbols.Select(control => MovesWith(control, domains) ? With(control, domains) : control)], Diagnostics, Uses)
        : this;

    private static bool MovesWith(ControlSymbol control, IReadOnlyDictionary<string, Domain> domains) =>
        control is { TakesDomainOfOwner: true, Owner: { } owner } && domains.ContainsKey(owner.Name);

    private static ControlSymbol With(ControlSymbol control, IReadOnlyDictionary<string, Domain> domains) =>
        control with { Domain = domains[control.Owner?.Name ?? ""] };

    /// <summary>
    /// The same controls after feeds came to be seen otherwise, as in the midst of typing: rules name them as they are now. Whether a rule
    /// can be judged follows from that, and nothing else, so nothing is bound again.
    /// </summary>
    /// <param name="feeds">The feeds, as rules see them now.</param>
    public BoundControls WithFeeds(IReadOnlyDictionary<string, FeedReference> feeds) => Symbols.Any(control => Reads(control, feeds))
        ? new BoundControls(File, [.. Symbols.Select(control => Reads(control, feeds) ? With(control, feeds) : control)], Diagnostics, Uses) { Identity = Identity }
        : this;

    private static bool Reads(ControlSymbol control, IReadOnlyDictionary<string, FeedReference> feeds) =>
        control.Evidence.Any(rule => Reads(rule, feeds));

    private static bool Reads(EvidenceSymbol rule, IReadOnlyDictionary<string, FeedReference> feeds) => rule.Feeds.Any(feed => feeds.ContainsKey(feed.Name));

    private static ControlSymbol With(ControlSymbol control, IReadOnlyDictionary<string, FeedReference> feeds) => control with
    {
        Evidence = [.. control.Evidence.Select(rule => Reads(rule, feeds) ? With(rule, feeds) : rule)],
    };

    private static EvidenceSymbol With(EvidenceSymbol rule, IReadOnlyDictionary<string, FeedReference> feeds) => rule with
    {
        Feed = rule.Feed is { } read ? feeds.GetValueOrDefault(read.Name, read) : null,
        Expectations =
        [
            .. rule.Expectations.Select(expectation => expectation.Match is { } match
                ? expectation with { Match = match with { Feed = feeds.GetValueOrDefault(match.Feed.Name, match.Feed) } }
                : expectation),
        ],
    };

    public static BoundControls Bind(FileDeclarations file, UnreadNames unread, BindingTables tables)
    {
        var context = new FileContext(file.Tree, unread) { Limits = new NamedLimits(tables.Limits) };
        var symbols = ImmutableArray.CreateBuilder<ControlSymbol>(file.Controls.Length);
        foreach (var syntax in file.Controls)
        {
            if (ControlBinder.Bind(context, syntax, tables) is { } control)
            {
                symbols.Add(control);
            }
        }

        return new BoundControls(file, symbols.DrainToImmutable(), context.Diagnostics.ToSortedArray(), context.Uses);
    }
}
