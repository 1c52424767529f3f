using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs;

/// <summary>Links provisions in document order into the tree that a <see cref="Framework"/> holds.</summary>
internal static class FrameworkBuilder
{
    /// <summary>Sets parents, children and ranges, and returns the assessable leaves. Parents stand before children.</summary>
    /// <param name="provisions">Each at its <see cref="Provision.Index"/>.</param>
    /// <param name="parents">The index of each one's parent, -1 for a root.</param>
    public static ImmutableArray<Provision> Link(ImmutableArray<Provision> provisions, ReadOnlySpan<int> parents)
    {
        LinkChildren(provisions, parents);
        var leaves = ImmutableArray.CreateBuilder<Provision>(provisions.Length);
        foreach (var provision in provisions)
        {
            provision.FirstLeaf = leaves.Count;
            if (provision.IsAssessable)
            {
                leaves.Add(provision);
                provision.LeafCount = 1;
            }
        }

        LinkRanges(provisions, parents);
        return leaves.ToImmutable();
    }

    /// <summary>The provisions by citation; of two with the same citation the first.</summary>
    public static FrozenDictionary<string, Provision> IndexByKey(ImmutableArray<Provision> provisions, ImmutableArray<string> citationWords)
    {
        var byKey = new Dictionary<string, Provision>(provisions.Length, StringComparer.Ordinal);
        foreach (var provision in provisions)
        {
            if (provision.Element is null)
            {
                byKey.TryAdd(CitationKey.Of(provision.Citation, citationWords), provision);
            }
        }

        return byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void LinkChildren(ImmutableArray<Provision> provisions, ReadOnlySpan<int> parents)
    {
        var children = new ImmutableArray<Provision>.Builder?[provisions.Length];
        for (var i = 0; i < provisions.Length; i++)
        {
            if (parents[i] >= 0)
            {
                provisions[i].Parent = provisions[parents[i]];
                (children[parents[i]] ??= ImmutableArray.CreateBuilder<Provision>()).Add(provisions[i]);
            }
        }

        for (var i = 0; i < provisions.Length; i++)
        {
            provisions[i].Children = children[i]?.ToImmutable() ?? [];
        }
    }

    /// <summary>From the last to the first, so that each is complete when it is added to its parent.</summary>
    private static void LinkRanges(ImmutableArray<Provision> provisions, ReadOnlySpan<int> parents)
    {
        for (var i = provisions.Length - 1; i >= 0; i--)
        {
            var provision = provisions[i];
            provision.SubtreeEnd = Math.Max(provision.SubtreeEnd, i + 1);
            if (parents[i] >= 0)
            {
                var parent = provisions[parents[i]];
                parent.SubtreeEnd = Math.Max(parent.SubtreeEnd, provision.SubtreeEnd);
                parent.LeafCount += provision.LeafCount;
            }
        }
    }
}
