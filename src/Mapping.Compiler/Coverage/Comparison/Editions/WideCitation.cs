using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Coverage.Comparison.Editions;

/// <summary>Whether citations of one edition cover a provision of another one, once they are read there.</summary>
internal static class WideCitation
{
    /// <param name="framework">The edition that is cited.</param>
    /// <param name="cited">What of it.</param>
    /// <param name="provision">A provision of another edition.</param>
    public static bool Covers(Framework framework, ImmutableArray<Provision> cited, Provision provision)
    {
        for (var above = provision; above is not null; above = above.Parent)
        {
            if (framework.FindReference(above.DisplayName) is { } known && cited.Any(known.IsAtOrUnder))
            {
                return true;
            }
        }

        return IsWhole(framework, cited);
    }

    /// <summary>Whether a framework is cited as a whole, so that whatever it holds is meant.</summary>
    public static bool IsWhole(Framework framework, ImmutableArray<Provision> cited) =>
        cited.Sum(provision => provision.LeafCount) >= framework.Leaves.Length;
}
