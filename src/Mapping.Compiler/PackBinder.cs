using System.Collections.Immutable;
using System.Text;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler;

/// <summary>
/// Binds a vendor's pack beside a buyer's workspace. The pack is a workspace of its own, so that none of its names meets the buyer's; for
/// what it names and only the buyer declares, owners and controls, stand-ins are bound that are nothing but names.
/// </summary>
public static class PackBinder
{
    /// <summary>No file of a workspace goes by an empty name.</summary>
    private const string StandIns = "";

    /// <param name="buyer">The buyer's workspace, whose catalogs the pack sees too.</param>
    /// <param name="system">The system that the products should serve.</param>
    /// <param name="name">What results call the pack.</param>
    /// <param name="sources">Its <c>.mapping</c> files, whose paths begin with <see cref="VendorPack.Prefix"/>.</param>
    /// <param name="earlier">The packs bound before it.</param>
    public static VendorPack Bind(
        BoundWorkspace buyer, SystemSymbol system, string name, ImmutableArray<SourceText> sources, ImmutableArray<VendorPack> earlier)
    {
        var alone = buyer.Beside(sources).Symbols;
        var standIns = new SourceText(VendorPack.PrefixOf(name) + StandIns, NamesOf(buyer.Symbols, alone));
        var bound = buyer.Beside(sources.Add(standIns));
        var builder = new PackBuilder(buyer.Symbols, bound.Symbols, control => control.Location.Path == standIns.Path, system);
        var pack = builder.Build(name, earlier);
        builder.Diagnostics.AddRange(bound.Diagnostics.Where(diagnostic => diagnostic.Location.Path != standIns.Path));
        return pack with { Diagnostics = builder.Diagnostics.ToSortedArray() };
    }

    private static string NamesOf(WorkspaceSymbols buyer, WorkspaceSymbols pack)
    {
        var text = new StringBuilder();
        var owners = pack.Owners.Select(owner => owner.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var owner in buyer.Owners.Where(owner => !owners.Contains(owner.Name)))
        {
            text.Append("owner ").Append(owner.Name).Append(" \"\"\n");
        }

        var controls = pack.Controls.Select(control => control.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var control in buyer.Controls.Where(control => !controls.Contains(control.Name)))
        {
            text.Append("control ").Append(control.Name).Append(" \"\" { }\n");
        }

        return text.ToString();
    }
}
