using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>Whether citations of one edition cover a provision of another one, once they are read there.</summary>
internal static class WideCitation
{
    /// <param name="framework">The edition that is cited.</param>
    /// <param name="cited">What of it.</param>
    /// <param name="other">Another edition.</param>
    /// <param name="provision">A provision of that one.</param>
    public static bool Covers(Framework framework, ImmutableArray<Provision> cited, Framework other, Provision provision)
    {
        for (var above = provision; above is not null; above = above.Parent)
        {
            if (Holds(framework, cited, above) || IsBetween(framework, cited, other, above))
            {
                return true;
            }
        }

        return IsWhole(framework, cited);
    }

    private static bool Holds(Framework framework, ImmutableArray<Provision> cited, Provision provision) =>
        framework.FindReference(provision.DisplayName) is { } known && cited.Any(known.IsAtOrUnder);

    /// <summary>Whether something left what is cited: it stood there in the other edition, and is gone or stands elsewhere in the one that is cited.</summary>
    /// <param name="framework">The edition that is cited.</param>
    /// <param name="cited">What of it.</param>
    /// <param name="other">Another edition.</param>
    /// <param name="there">What stood in that one.</param>
    /// <param name="here">What it is in the edition that is cited; null where it is gone.</param>
    public static bool IsLeft(Framework framework, ImmutableArray<Provision> cited, Framework other, Provision? there, Provision? here) =>
        there is not null
        && (here is null || (here.DisplayName != there.DisplayName && !cited.Any(here.IsAtOrUnder)))
        && Covers(framework, cited, other, there);

    /// <summary>Whether its neighbours on both sides are cited, as by <c>Articles 4..5</c>: a range takes in what comes to stand between its ends.</summary>
    private static bool IsBetween(Framework framework, ImmutableArray<Provision> cited, Framework other, Provision provision)
    {
        var siblings = provision.Parent?.Children ?? [.. other.Provisions.Where(root => root.Parent is null)];
        var at = siblings.IndexOf(provision);
        bool IsKnown(Provision sibling) => framework.FindReference(sibling.DisplayName) is not null;
        return siblings.Take(at).LastOrDefault(IsKnown) is { } before && siblings.Skip(at + 1).FirstOrDefault(IsKnown) is { } after
            && Holds(framework, cited, before) && Holds(framework, cited, after);
    }

    /// <summary>Whether a framework is cited as a whole, so that whatever it holds is meant.</summary>
    public static bool IsWhole(Framework framework, ImmutableArray<Provision> cited) =>
        cited.Sum(provision => provision.LeafCount) >= framework.Leaves.Length;
}
