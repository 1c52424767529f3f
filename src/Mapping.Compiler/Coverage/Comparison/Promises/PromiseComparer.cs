using System.Collections.Immutable;

namespace Mapping.Compiler.Coverage.Comparison.Promises;

/// <summary>Asks both sides what they promise, and finds where their answers differ.</summary>
internal static class PromiseComparer
{
    /// <summary>More names would hide the sentence; JSON says how many there are.</summary>
    private const int NamesShown = 5;

    /// <param name="before">The first side.</param>
    /// <param name="after">The second side.</param>
    /// <param name="keys">How both sides know frameworks.</param>
    /// <param name="renamed">What has another name.</param>
    /// <param name="controls">The names of controls of which something else is told.</param>
    public static ImmutableArray<PromiseChange> Compare(
        ComparedWorkspace before, ComparedWorkspace after, FrameworkKeys keys, Renamings renamed, IEnumerable<string> controls)
    {
        var moved = MovedFeeds.Of(before, after, renamed.Rules);
        var names = DeclaredNames.Of(before, after, renamed, moved);
        var (earlier, later) = (ByKey(before, after, keys, renamed, names, moved, isFirst: true), ByKey(after, before, keys, renamed, names, moved, isFirst: false));
        var changes = earlier.Keys.Union(later.Keys)
            .Select(key => Compare(earlier.GetValueOrDefault(key), later.GetValueOrDefault(key)))
            .OfType<PromiseChange>()
            .ToList();
        var joined = changes.GroupBy(GroupOf).SelectMany(Join).ToList();
        var told = joined.Select(change => change.Declaration).Concat(controls.Select(name => $"control {name}")).ToHashSet(StringComparer.Ordinal);
        return PromiseOrder.Sort(joined
            .Concat(names.Changes)
            .Concat(CatalogChanges.Find(before, after, keys))
            .Concat(DeclarationChanges.Find(before, after, names, told)));
    }

    private static PromiseChange? Compare(Promise? before, Promise? after) => (before, after) switch
    {
        ({ } from, { } to) when from.Known != to.Known => Change(from, from.Text, to.Text, from.DirectionTo(to)) with
        {
            SetAsBefore = from.Set == to.Set ? to.Set : null,
            Changed = to.Changed,
            IsImplied = (from.IsIdle || from.IsAskedThere) && (to.IsIdle || to.IsAskedThere),
            Reverse = to.DirectionTo(from) is var reverse && reverse != PromiseChange.OppositeOf(from.DirectionTo(to)) ? reverse : null,
        },
        ({ } from, null) => Change(from, from.Text, null, DirectionOfGone(from.Presence)) with
        {
            IsImplied = from.IsIdle || from.IsAskedThere,
            Reverse = ReverseOf(DirectionOfGone(from.Presence), DirectionOf(from.Presence)),
        },
        (null, { } to) => Change(to, null, to.Text, DirectionOf(to.Presence)) with
        {
            Changed = to.Changed,
            IsImplied = to.IsIdle || to.IsAskedThere,
            Reverse = ReverseOf(DirectionOf(to.Presence), DirectionOfGone(to.Presence)),
        },
        _ => null,
    };

    private static PromiseChange Change(Promise promise, string? before, string? after, PromiseDirection direction) =>
        new(promise.Kind, promise.Subject, before, after, direction) { Declaration = promise.Declaration, SubjectBefore = promise.SubjectBefore };

    /// <summary>What it means that a promise is new.</summary>
    private static PromiseDirection DirectionOf(PromisePresence presence) => presence switch
    {
        PromisePresence.Asks => PromiseDirection.Stronger,
        PromisePresence.Relieves or PromisePresence.Claims => PromiseDirection.Weaker,
        _ => PromiseDirection.Differs,
    };

    /// <summary>What it means that a promise is gone.</summary>
    private static PromiseDirection DirectionOfGone(PromisePresence presence) =>
        presence is PromisePresence.Claims or PromisePresence.MayRelieve ? PromiseDirection.Weaker : PromiseChange.OppositeOf(DirectionOf(presence));

    /// <summary>What the same is with the sides the other way round, where it is not the opposite.</summary>
    private static PromiseDirection? ReverseOf(PromiseDirection direction, PromiseDirection reverse) =>
        reverse == PromiseChange.OppositeOf(direction) ? null : reverse;

    /// <summary>Leaves of a scope, systems and files that came or went together are said together.</summary>
    private static (PromiseKind, string, bool, bool, PromiseDirection) GroupOf(PromiseChange change) =>
        (change.Kind, change.Subject, change.Before is null, change.After is null, change.Direction);

    private static IEnumerable<PromiseChange> Join(IGrouping<(PromiseKind Kind, string Subject, bool IsNew, bool IsGone, PromiseDirection), PromiseChange> group)
    {
        var isList = group.Key.Kind is PromiseKind.Scope or PromiseKind.GateSystems or PromiseKind.ControlSystems
            or PromiseKind.EvidenceFile or PromiseKind.IdleFile or PromiseKind.FileDigest or PromiseKind.FilePattern or PromiseKind.Lock;
        if (!isList || (!group.Key.IsNew && !group.Key.IsGone))
        {
            return group.Key.Kind == PromiseKind.Lateness ? group.DistinctBy(change => (change.Before, change.After)) : group;
        }

        var names = group.Select(change => change.Before ?? change.After ?? "").ToList();
        var shown = names.Count <= NamesShown + 1
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(NamesShown))} and {names.Count - NamesShown} more";
        return [group.First() with { Before = group.Key.IsNew ? null : shown, After = group.Key.IsGone ? null : shown }];
    }

    /// <summary>
    /// What is promised several times under one key, such as a limit above and one below, is compared in the order of strictness: so a looser
    /// one shows wherever it stands.
    /// </summary>
    private static Dictionary<(PromiseKind Kind, string Subject, string Key, int Order), Promise> ByKey(
        ComparedWorkspace side, ComparedWorkspace other, FrameworkKeys keys, Renamings renamed, DeclaredNames names, MovedFeeds moved, bool isFirst)
    {
        var promises = OtherWorkspacePromises.Of(side, other)
            .Concat(SystemPromises.Of(side, other, keys, renamed.Names))
            .Concat(GatePromises.Of(side, other, keys, renamed))
            .Concat(RulePromises.Of(side, other, renamed, names))
            .Concat(FeedPromises.Of(side, other, renamed, moved, isFirst))
            .Concat(ControlPromises.Of(side, other, renamed.Names, names))
            .Concat(NamedLimitPromises.Of(side, other, names))
            .Concat(ProductPromises.Of(side, other, renamed.Names, names))
            .Concat(DecisionPromises.Of(side, keys, renamed))
            .Concat(LockPromises.Of(side, other));
        return promises.GroupBy(promise => (promise.Kind, promise.Subject, promise.Key)).SelectMany(group => group
                .OrderBy(promise => promise.Looseness?.Scale, StringComparer.Ordinal)
                .ThenBy(promise => promise.Looseness)
                .ThenBy(promise => promise.Text, StringComparer.Ordinal)
                .Select((promise, order) => (Key: (promise.Kind, promise.Subject, promise.Key, order), Promise: promise)))
            .ToDictionary(entry => entry.Key, entry => entry.Promise);
    }
}
