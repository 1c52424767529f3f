using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Comparison;

/// <summary>How much of each leaf of a framework one control says that it covers.</summary>
internal sealed class FrameworkStrengths(Framework framework)
{
    private readonly Dictionary<string, MappingStrength> byLeaf = new(StringComparer.Ordinal);

    public Framework Framework => framework;

    public MappingStrength Of(Provision leaf) => byLeaf.GetValueOrDefault(leaf.DisplayName);

    public void Add(MappingSymbol mapping)
    {
        var strength = mapping.IsPartial ? MappingStrength.Partial : MappingStrength.Full;
        foreach (var provision in mapping.Provisions.Provisions)
        {
            foreach (var leaf in framework.LeavesUnder(provision))
            {
                byLeaf[leaf.DisplayName] = Of(leaf) > strength ? Of(leaf) : strength;
            }
        }
    }
}
