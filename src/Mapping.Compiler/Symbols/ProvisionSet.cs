using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>Provisions that were cited, each standing for everything at and under it.</summary>
public sealed record ProvisionSet(ImmutableArray<Provision> Provisions)
{
    public static readonly ProvisionSet Empty = new([]);

    /// <summary>
    /// Those of them that stand together in a range, or in the whole of a framework: where they begin, and how many they are. What comes to
    /// stand among them later is cited as well, though nobody named it.
    /// </summary>
    internal ImmutableArray<(int Start, int Count)> Ranges { get; init; } = [];

    public bool IsEmpty => Provisions.IsEmpty;

    /// <summary>How many assessable leaves the citations name; one named twice counts twice.</summary>
    public int LeafCount
    {
        get
        {
            var count = 0;
            foreach (var provision in Provisions)
            {
                count += provision.LeafCount;
            }

            return count;
        }
    }

    /// <summary>The whole of a framework.</summary>
    public static ProvisionSet All(Framework framework)
    {
        var roots = ImmutableArray.CreateBuilder<Provision>();
        for (var i = 0; i < framework.Provisions.Length; i = framework.Provisions[i].SubtreeEnd)
        {
            roots.Add(framework.Provisions[i]);
        }

        return new ProvisionSet(roots.ToImmutable()) { Ranges = [(0, roots.Count)] };
    }
}
