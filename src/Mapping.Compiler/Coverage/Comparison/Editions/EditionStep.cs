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

    /// <summary>What is said to be replaced, and what of that keeps its number beside: a part of it was taken out, and the rest stays.</summary>
    private static IEnumerable<(Provision Earlier, Provision Later)> Replaced(Framework later, Framework earlier)
    {
        List<(Provision Earlier, Provision Later)> replaced =
        [
            .. from provision in later.Provisions
               from citation in provision.Replaces
               let there = earlier.FindReference(citation)
               where there is not null
               select (there, provision),
        ];
        return replaced.Concat(
            from was in replaced.Select(pair => pair.Earlier).Distinct()
            let rest = later.FindReference(was.DisplayName)
            where rest is { IsWithdrawn: false, Replaces: [] } && (rest.Title == was.Title || rest.Paraphrase == was.Paraphrase)
            select (was, rest));
    }
}
