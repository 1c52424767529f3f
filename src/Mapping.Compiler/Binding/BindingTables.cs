using Mapping.Compiler.Catalogs;
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
        Groups = others.Groups;
        SystemsAndGroups = others.SystemsAndGroups;
        Feeds = others.Feeds;
        Limits = others.Limits;
        Gates = others.Gates;
    }

    public FrameworkTable Frameworks { get; } = new();

    public NameTable<OwnerSymbol> Owners { get; } = new("an owner", NameDiagnostics.UnknownOwner);

    public NameTable<SystemSymbol> Systems { get; } = new("a system", NameDiagnostics.UnknownSystem);

    public NameTable<GroupSymbol> Groups { get; } = new("a group");

    /// <summary>What can stand behind <c>for</c>: a <see cref="SystemSymbol"/> or a <see cref="GroupSymbol"/>; filled when both are known.</summary>
    public NameTable<object> SystemsAndGroups { get; } = new("a system or group", NameDiagnostics.UnknownSystem);

    public NameTable<FeedSymbol> Feeds { get; } = new("a feed", NameDiagnostics.UnknownFeed);

    public NameTable<LimitSymbol> Limits { get; } = new("a limit", LimitDiagnostics.UnknownLimit);

    /// <summary>Made when somebody asks for it: controls are many, and little names them.</summary>
    public NameTable<ControlSymbol> Controls => controls.Value;

    public NameTable<VendorSymbol> Vendors { get; } = new("a vendor", NameDiagnostics.UnknownVendor);

    /// <summary>Nothing refers to a gate by name.</summary>
    public NameTable<GateSymbol> Gates { get; } = new("a gate");

    /// <summary>Puts systems and groups together, once all of both are declared.</summary>
    public void JoinSystemsAndGroups()
    {
        foreach (var system in Systems.Symbols)
        {
            SystemsAndGroups.Add(system.Name, system, system.Location);
        }

        foreach (var group in Groups.Symbols)
        {
            SystemsAndGroups.Add(group.Name, group, group.Location);
        }
    }

    /// <summary>The same names but for these controls, and vendors that are still to be declared.</summary>
    public BindingTables WithControls(Lazy<NameTable<ControlSymbol>> others) => new(this, others);

    /// <summary>
    /// The names that stand for something else than before, as far as the binding of a control can tell: owners, feeds, limits, systems and groups that came or
    /// went, feeds whose fields have other words, groups that hold other systems, and limits that say something else. Where they are declared, and what else is said of them, binds no control anew; but see
    /// <see cref="DomainsChangedSince"/> and <see cref="FeedsChangedSince"/>.
    /// </summary>
    public IReadOnlySet<string> NamesChangedSince(BindingTables earlier)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        AddChanged(changed, earlier.Owners.Symbols, Owners.Symbols, owner => owner.Name, name => name);
        AddChanged(changed, earlier.Feeds.Symbols, Feeds.Symbols, feed => (feed.Name, Closed: ClosedFields.FormatOf(feed.Reference)), feed => feed.Name);
        AddChanged(changed, earlier.Systems.Symbols, Systems.Symbols, system => system.Name, name => name);
        AddChanged(changed, earlier.Groups.Symbols, Groups.Symbols, group => (group.Name, Systems: string.Join(' ', group.Systems)), group => group.Name);
        AddChanged(changed, earlier.Limits.Symbols, Limits.Symbols, limit => (limit.Reference, IsBroken: limit.Value is null), limit => limit.Reference.Name);
        return changed;
    }

    /// <summary>The owners of both states whose domain is another one, with it.</summary>
    public IReadOnlyDictionary<string, Domain> DomainsChangedSince(BindingTables earlier)
    {
        var before = earlier.Owners.Symbols.ToDictionary(owner => owner.Name, owner => owner.Domain, StringComparer.Ordinal);
        return Owners.Symbols
            .Where(owner => before.TryGetValue(owner.Name, out var domain) && domain != owner.Domain)
            .ToDictionary(owner => owner.Name, owner => owner.Domain, StringComparer.Ordinal);
    }

    /// <summary>The feeds of both states that rules see otherwise, as they see them now.</summary>
    public IReadOnlyDictionary<string, FeedReference> FeedsChangedSince(BindingTables earlier) => Feeds.Symbols
        .Where(feed => earlier.Feeds.Find(feed.Name) is { } before && before.Reference != feed.Reference)
        .ToDictionary(feed => feed.Name, feed => feed.Reference, StringComparer.Ordinal);

    /// <summary>What a control sees of a symbol is compared, and the names of what differs are added.</summary>
    private static void AddChanged<TSymbol, TSeen>(
        HashSet<string> changed, IEnumerable<TSymbol> before, IEnumerable<TSymbol> after, Func<TSymbol, TSeen> seenOf, Func<TSeen, string> nameOf)
    {
        var differences = before.Select(seenOf).ToHashSet();
        differences.SymmetricExceptWith(after.Select(seenOf));
        changed.UnionWith(differences.Select(nameOf));
    }
}
