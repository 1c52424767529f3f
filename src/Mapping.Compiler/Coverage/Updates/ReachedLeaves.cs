using System.Runtime.InteropServices;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>
/// The leaves that changed controls reach where no crosswalk leads anywhere: those that they cite, and no others. A leaf knows which mappings
/// are new to it: where one line changes thousands of controls, a verdict that asked each of them would take the square of the time.
/// </summary>
internal sealed class ReachedLeaves
{
    private readonly Dictionary<Provision, List<(ControlSymbol Control, MappingSymbol Mapping)>> come = [];

    public ReachedLeaves(SymbolChanges changes)
    {
        foreach (var control in changes.Gone.Concat(changes.Moved.Keys))
        {
            Reach(control, isNew: false);
        }

        foreach (var control in changes.Come)
        {
            Reach(control, isNew: true);
        }
    }

    public bool IsEmpty => come.Count == 0;

    public bool Contains(Provision leaf) => come.ContainsKey(leaf);

    /// <summary>The mappings of new controls onto a leaf, in the order of the controls, each once.</summary>
    public IReadOnlyList<(ControlSymbol Control, MappingSymbol Mapping)> NewOn(Provision leaf) => come.TryGetValue(leaf, out var mappings) ? mappings : [];

    private void Reach(ControlSymbol control, bool isNew)
    {
        foreach (var mapping in control.Mappings)
        {
            foreach (var provision in mapping.Provisions.Provisions)
            {
                foreach (var leaf in mapping.Framework.Framework.LeavesUnder(provision))
                {
                    ref var mappings = ref CollectionsMarshal.GetValueRefOrAddDefault(come, leaf, out _);
                    mappings ??= [];
                    if (isNew && (mappings.Count == 0 || !ReferenceEquals(mappings[^1].Mapping, mapping)))
                    {
                        mappings.Add((control, mapping));
                    }
                }
            }
        }
    }
}
