using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>A product that somebody may buy, or has bought.</summary>
public sealed record OfferedProduct(VendorSymbol Vendor, ProductSymbol Product)
{
    /// <summary>The vendor's pack that declares it; null where the workspace does.</summary>
    public VendorPack? Pack { get; init; }

    /// <summary>For example <c>guardco/shield</c>.</summary>
    public string Name => $"{Vendor.Name}/{Product.Name}";

    public bool Equals(OfferedProduct? other) => other is not null && ReferenceEquals(Product, other.Product);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
