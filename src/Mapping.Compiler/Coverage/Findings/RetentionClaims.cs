using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>Finds which provisions that set a period of retention rest on which feed, through the controls of a file.</summary>
internal sealed class RetentionClaims
{
    private readonly Dictionary<Framework, ImmutableArray<Provision>> periods = [];
    private readonly Dictionary<string, HashSet<Provision>> looked = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Feed, Provision Asking), RetentionClaim> claims = [];

    /// <summary>Of each feed and provision the claim of the control whose name comes first.</summary>
    public IEnumerable<RetentionClaim> First => claims.Values;

    /// <summary>Controls come in ordinal order of names.</summary>
    public void Add(ControlSymbol control, DateOnly asOf)
    {
        if (control.Status.At(asOf) == ControlState.Retired)
        {
            return;
        }

        foreach (var rule in control.Evidence)
        {
            foreach (var feed in rule.Feeds)
            {
                Add(feed.Name, control);
            }
        }
    }

    /// <summary>Large workspaces cite the same provisions over and over, so each is looked at once for a feed.</summary>
    private void Add(string feed, ControlSymbol control)
    {
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(looked, feed, out _);
        seen ??= [];
        foreach (var mapping in control.Mappings)
        {
            foreach (var cited in mapping.Provisions.Provisions)
            {
                if (!seen.Add(cited))
                {
                    continue;
                }

                foreach (var provision in Touched(mapping.Framework.Framework, cited))
                {
                    claims.TryAdd((feed, provision), new RetentionClaim(feed, provision, control, mapping));
                }
            }
        }
    }

    /// <summary>Of the provisions that set a period: what stands above what is cited, it itself, and all below it.</summary>
    private IEnumerable<Provision> Touched(Framework framework, Provision cited)
    {
        for (var above = cited.Parent; above is not null; above = above.Parent)
        {
            if (SetsRetention(above))
            {
                yield return above;
            }
        }

        if (!periods.TryGetValue(framework, out var asking))
        {
            asking = [.. framework.Provisions.Where(SetsRetention)];
            periods.Add(framework, asking);
        }

        for (var i = FirstFrom(asking, cited.Index); i < asking.Length && asking[i].Index < cited.SubtreeEnd; i++)
        {
            yield return asking[i];
        }
    }

    /// <summary>Provisions stand in the order of the catalog, so the first at or after an index is found by halving.</summary>
    private static int FirstFrom(ImmutableArray<Provision> provisions, int index)
    {
        var (low, high) = (0, provisions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = provisions[middle].Index < index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Parts inherit the period of the whole; whoever touches a part touches the whole.</summary>
    private static bool SetsRetention(Provision provision) =>
        provision.Retention is not null && provision.Retention != provision.Parent?.Retention;
}
