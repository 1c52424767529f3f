using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>
/// Compares what controls say that they satisfy, leaf by leaf, so that the same said in other citations is no change, and
/// sums up what changed alike below one provision.
/// </summary>
internal sealed class MappingComparer(FrameworkKeys keys, RenamedNames names)
{
    public ImmutableArray<MappingChange> Compare(ComparedWorkspace before, ComparedWorkspace after)
    {
        var (earlier, later) = (ByName(before), ByName(after));
        return [.. Union.Of(earlier.Keys, later.Keys).SelectMany(name => Compare(name, earlier.GetValueOrDefault(name), later.GetValueOrDefault(name)))
            .Select(change => change with { ControlBefore = names.ControlBefore(change.Control) })];
    }

    private IEnumerable<MappingChange> Compare(string name, ControlSymbol? before, ControlSymbol? after)
    {
        var (earlier, later) = (StrengthsOf(before), StrengthsOf(after));
        foreach (var key in Union.Of(earlier.Keys, later.Keys))
        {
            var (first, second) = (earlier.GetValueOrDefault(key), later.GetValueOrDefault(key));
            foreach (var change in Compare(name, first, second))
            {
                yield return change;
            }
        }
    }

    private static IEnumerable<MappingChange> Compare(string control, FrameworkStrengths? before, FrameworkStrengths? after) => (before, after) switch
    {
        ({ } earlier, { } later) when earlier.Framework.Sha256 != later.Framework.Sha256 => Leaves(control, earlier, later),
        _ => (after ?? before)?.Framework is { } framework ? Highest(control, framework, before, after) : [],
    };

    /// <summary>The highest provisions below which every leaf changed alike.</summary>
    private static IEnumerable<MappingChange> Highest(string control, Framework framework, FrameworkStrengths? before, FrameworkStrengths? after)
    {
        for (var i = 0; i < framework.Provisions.Length; i++)
        {
            var provision = framework.Provisions[i];
            if (Common(framework, provision, before, after) is var (from, to))
            {
                if (from != to)
                {
                    yield return new MappingChange(control, framework, provision, from, to);
                }

                i = provision.SubtreeEnd - 1;
            }
        }
    }

    /// <summary>Of different editions only leaves can be compared, since other leaves may stand below a provision.</summary>
    private static IEnumerable<MappingChange> Leaves(string control, FrameworkStrengths before, FrameworkStrengths after) =>
        from leaf in after.Framework.Leaves.Concat(before.Framework.Leaves).DistinctBy(leaf => leaf.DisplayName).OrderBy(leaf => leaf.DisplayName, StringComparer.Ordinal)
        let change = new MappingChange(control, after.Framework, leaf, before.Of(leaf), after.Of(leaf))
        where change.Before != change.After
        select change;

    /// <summary>The strengths on both sides where they are the same for every leaf below; else null.</summary>
    private static (MappingStrength From, MappingStrength To)? Common(
        Framework framework, Provision provision, FrameworkStrengths? before, FrameworkStrengths? after)
    {
        (MappingStrength, MappingStrength)? common = null;
        foreach (var leaf in framework.LeavesUnder(provision))
        {
            var strengths = (before?.Of(leaf) ?? MappingStrength.None, after?.Of(leaf) ?? MappingStrength.None);
            if (common is { } known && known != strengths)
            {
                return null;
            }

            common = strengths;
        }

        return common;
    }

    private Dictionary<string, FrameworkStrengths> StrengthsOf(ControlSymbol? control)
    {
        var strengths = new Dictionary<string, FrameworkStrengths>(StringComparer.Ordinal);
        foreach (var mapping in control?.Mappings ?? [])
        {
            var key = keys.Of(mapping.Framework.Framework);
            if (!strengths.TryGetValue(key, out var of))
            {
                of = new FrameworkStrengths(mapping.Framework.Framework);
                strengths.Add(key, of);
            }

            of.Add(mapping);
        }

        return strengths;
    }

    private Dictionary<string, ControlSymbol> ByName(ComparedWorkspace side)
    {
        var controls = new Dictionary<string, ControlSymbol>(StringComparer.Ordinal);
        foreach (var control in side.Symbols.Controls)
        {
            controls.TryAdd(names.KeyOf(control), control);
        }

        return controls;
    }
}
