using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Comparison;

namespace Mapping.Compiler.Coverage.Readings;

/// <summary>Orders what differs by how much of a reading it takes away, so that what is shown first is not the days of it.</summary>
internal static class ChangeWeight
{
    /// <summary>The heaviest first; those of one weight stay in their order.</summary>
    public static ImmutableArray<ProvisionChange> Order(IEnumerable<ProvisionChange> changes)
    {
        var all = changes.ToImmutableArray();
        var moved = all.Where(change => change.Kinds.Contains(ProvisionChangeKind.Moved)).Select(change => (change.Before, change.After)).ToHashSet();
        return [.. all.OrderBy(change => change.Kinds.Where(kind => kind != ProvisionChangeKind.Moved || !IsMovedAlong(change, moved)).Select(Of).DefaultIfEmpty(int.MaxValue).Min())];
    }

    /// <summary>Whether it moved with what it stands below, which is told already.</summary>
    private static bool IsMovedAlong(ProvisionChange change, HashSet<(Provision?, Provision?)> moved) =>
        change is { Before.Parent: { } was, After.Parent: { } now } && moved.Contains((was, now));

    private static int Of(ProvisionChangeKind kind) => kind switch
    {
        ProvisionChangeKind.Gone or ProvisionChangeKind.Withdrawn or ProvisionChangeKind.Split or ProvisionChangeKind.Moved => 0,
        ProvisionChangeKind.Reworded or ProvisionChangeKind.New => 1,
        ProvisionChangeKind.Condition => 2,
        ProvisionChangeKind.Actor => 3,
        ProvisionChangeKind.Retention => 4,
        ProvisionChangeKind.Excludability => 5,
        ProvisionChangeKind.Evidence => 6,
        ProvisionChangeKind.Date => 7,
    };
}
