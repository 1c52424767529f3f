using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>The names of a workspace by kind. Read-only while controls are bound in parallel.</summary>
internal sealed class BindingTables
{
    public FrameworkTable Frameworks { get; } = new();

    public NameTable<OwnerSymbol> Owners { get; } = new("an owner", NameDiagnostics.UnknownOwner);

    public NameTable<SystemSymbol> Systems { get; } = new("a system", NameDiagnostics.UnknownSystem);

    public NameTable<FeedSymbol> Feeds { get; } = new("a feed", NameDiagnostics.UnknownFeed);

    public NameTable<ControlSymbol> Controls { get; } = new("a control", NameDiagnostics.UnknownControl);

    public NameTable<VendorSymbol> Vendors { get; } = new("a vendor", NameDiagnostics.UnknownVendor);

    /// <summary>Nothing refers to a gate by name.</summary>
    public NameTable<GateSymbol> Gates { get; } = new("a gate");
}
