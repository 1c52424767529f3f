using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Takes from the symbols of a pack what counts, and puts the buyer's in where the pack names it.</summary>
/// <param name="buyer">What the buyer declares.</param>
/// <param name="pack">What the pack declares, with stand-ins for what only the buyer does.</param>
/// <param name="isStandIn">Whether a control of the pack's symbols stands in for the buyer's.</param>
/// <param name="system">The buyer's system.</param>
internal sealed class PackBuilder(WorkspaceSymbols buyer, WorkspaceSymbols pack, Func<ControlSymbol, bool> isStandIn, SystemSymbol system)
{
    private readonly Dictionary<ControlSymbol, ControlSymbol> own = [];

    public DiagnosticBag Diagnostics { get; } = new();

    /// <param name="name">What results call the pack.</param>
    /// <param name="earlier">The packs before it, whose names stand as the buyer's do.</param>
    public VendorPack Build(string name, ImmutableArray<VendorPack> earlier)
    {
        TakeControls(earlier);
        var vendors = pack.Vendors.Where(vendor => IsFree(vendor, earlier)).Select(Take).ToImmutableArray();
        ReportFrameworks();
        return new VendorPack(name)
        {
            Vendors = vendors,
            Symbols = new WorkspaceSymbols
            {
                Frameworks = pack.Frameworks,
                Owners = pack.Owners,
                Systems = [system],
                Feeds = pack.Feeds,
                Controls = [.. own.Values.OrderBy(control => control.Name, StringComparer.Ordinal)],
            },
        };
    }

    /// <summary>The controls that the pack's products provide and declare; for whichever systems of the pack they are, here they are for the buyer's.</summary>
    private void TakeControls(ImmutableArray<VendorPack> earlier)
    {
        var taken = buyer.Controls.Concat(earlier.SelectMany(other => other.Symbols.Controls)).Select(control => control.Name).ToHashSet(StringComparer.Ordinal);
        var provided = pack.Vendors.SelectMany(vendor => vendor.Products).SelectMany(product => product.Provides).Distinct();
        foreach (var control in provided.Where(control => !isStandIn(control)))
        {
            if (taken.Contains(control.Name))
            {
                Diagnostics.Report(PackDiagnostics.Shadowing, control.Location, "control", control.Name);
            }
            else
            {
                own.Add(control, control with { For = null, Owner = OwnerOf(control.Owner) });
            }
        }
    }

    private bool IsFree(VendorSymbol vendor, ImmutableArray<VendorPack> earlier)
    {
        var isFree = buyer.Vendors.Concat(earlier.SelectMany(other => other.Vendors)).All(other => other.Name != vendor.Name);
        if (!isFree)
        {
            Diagnostics.Report(PackDiagnostics.Shadowing, vendor.Location, "vendor", vendor.Name);
        }

        return isFree;
    }

    private VendorSymbol Take(VendorSymbol vendor) => vendor with { Products = [.. vendor.Products.Select(Take)] };

    private ProductSymbol Take(ProductSymbol product) => product with
    {
        Renewal = product.Renewal is { } renewal ? renewal with { Owner = OwnerOf(renewal.Owner) } : null,
        Provides = [.. product.Provides.Select(Provided).OfType<ControlSymbol>()],
        Requires = [.. product.Requires.Select(Required)],
    };

    /// <summary>A stand-in is the buyer's control, which the product may well provide; what shadows one counts for nothing.</summary>
    private ControlSymbol? Provided(ControlSymbol control) => isStandIn(control) ? Find(control) : own.GetValueOrDefault(control);

    /// <summary>What the customer must do, the buyer does under this name; else the vendor may bring it along.</summary>
    private ControlSymbol Required(ControlSymbol control) => Find(control) ?? own.GetValueOrDefault(control, control);

    private ControlSymbol? Find(ControlSymbol control) => buyer.Controls.FirstOrDefault(other => other.Name == control.Name);

    /// <summary>Only the buyer's people own anything of the buyer's.</summary>
    private OwnerReference? OwnerOf(OwnerReference? owner) => buyer.OwnerOf(owner)?.Reference;

    private void ReportFrameworks()
    {
        var used = buyer.Frameworks.Select(framework => framework.Framework).ToHashSet();
        var mappings = pack.Vendors.SelectMany(vendor => vendor.Products).SelectMany(product => product.Claims)
            .Concat(own.Keys.SelectMany(control => control.Mappings));
        foreach (var framework in mappings.Select(mapping => mapping.Framework).Where(framework => !used.Contains(framework.Framework)).Distinct())
        {
            var place = pack.Uses.First(use => use.Framework.Equals(framework)).Location;
            Diagnostics.Report(PackDiagnostics.UnusedFramework, place, framework.Framework.Id, framework.Framework.Edition);
        }
    }
}
