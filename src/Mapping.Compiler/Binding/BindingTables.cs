using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>The names of a workspace by kind. Read-only while controls are bound in parallel.</summary>
internal sealed class BindingTables
{
    private readonly Lazy<NameTable<ControlSymbol>> controls;

    public BindingTables(Lazy<NameTable<ControlSymbol>> controls) => this.controls = controls;

    private BindingTables(BindingTables others, Lazy<NameTable<ControlSymbol>> controls)
        : this(controls)
    {
        Frameworks = others.Frameworks;
        Owners = others.Owners;
        Systems = others.Systems;
        Feeds = others.Feeds;
        Gates = others.Gates;
    }

    public FrameworkTable Frameworks { get; } = new();

    public NameTable<OwnerSymbol> Owners { get; } = new("an owner", NameDiagnostics.UnknownOwner);

    public NameTable<SystemSymbol> Systems { get; } = new("a system", NameDiagnostics.UnknownSystem);

    public NameTable<FeedSymbol> Feeds { get; } = new("a feed", NameDiagnostics.UnknownFeed);

    /// <summary>Made when somebody asks for it: controls are many, and little names them.</summary>
    public NameTable<ControlSymbol> Controls => controls.Value;

    public NameTable<VendorSymbol> Vendors { get; } = new("a vendor", NameDiagnostics.UnknownVendor);

    /// <summary>Nothing refers to a gate by name.</summary>
    public NameTable<GateSymbol> Gates { get; } = new("a gate");

    /// <summary>The same names but for these controls, and vendors that are still to be declared.</summary>
    public BindingTables WithControls(Lazy<NameTable<ControlSymbol>> others) => new(this, others);

    /// <summary>
    /// The names that stand for something else than before, as far as a control can tell: owners, feeds and systems that came or went,
    /// owners whose domain changed. Where they are declared, and what else is said of them, does not reach a control.
    /// </summary>
    public IReadOnlySet<string> NamesChangedSince(BindingTables earlier)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        AddChanged(changed, earlier.Owners.Symbols, Owners.Symbols, owner => (owner.Name, (int)owner.Domain));
        AddChanged(changed, earlier.Feeds.Symbols, Feeds.Symbols, feed => (feed.Name, 0));
        AddChanged(changed, earlier.Systems.Symbols, Systems.Symbols, system => (system.Name, 0));
        return changed;
    }

    private static void AddChanged<TSymbol>(
        HashSet<string> changed, IEnumerable<TSymbol> before, IEnumerable<TSymbol> after, Func<TSymbol, (string Name, int Meaning)> meaningOf)
    {
        var differences = before.Select(meaningOf).ToHashSet();
        differences.SymmetricExceptWith(after.Select(meaningOf));
        changed.UnionWith(differences.Select(difference => difference.Name));
    }
}
