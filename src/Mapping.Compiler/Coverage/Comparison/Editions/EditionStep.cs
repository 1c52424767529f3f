using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>From an edition to one next to it, of which one says that it replaces the other.</summary>
internal sealed class EditionStep
{
    private readonly ILookup<Provision, Provision> moved;
    private readonly HashSet<Provision> taken;

    public EditionStep(Framework from, Framework to)
    {
        (From, To) = (from, to);
        Moved = [.. to.Replaces == from.Edition ? Replaced(to, from).Select(pair => (pair.Earlier, pair.Later)) : Replaced(from, to).Select(pair => (pair.Later, pair.Earlier))];
        moved = Moved.ToLookup(pair => pair.From, pair => pair.To);
        taken = [.. Moved.Select(pair => pair.To)];
    }

    public Framework From { get; }

    public Framework To { get; }

    /// <summary>What stands under another number on the other side, as the later one says.</summary>
    public List<(Provision From, Provision To)> Moved { get; }

    public bool IsMoved(Provision provision) => moved.Contains(provision);

    /// <summary>Where it moved, else what has its number, unless something else moved there.</summary>
    public IEnumerable<Provision> Follow(Provision provision) =>
        moved.Contains(provision) ? moved[provision]
        : To.FindReference(provision.DisplayName) is { } same && !taken.Contains(same) ? [same]
        : [];

    private static IEnumerable<(Provision Earlier, Provision Later)> Replaced(Framework later, Framework earlier) =>
        from provision in later.Provisions
        from citation in provision.Replaces
        let replaced = earlier.FindReference(citation)
        where replaced is not null
        select (replaced, provision);
}
