namespace Mapping.Compiler.Coverage.Vendors;

/// <summary>Which side a product is for.</summary>
public enum ProductKind
{
    /// <summary>It covers nothing that counts.</summary>
    Neither,

    /// <summary>It protects the model.</summary>
    Security,

    /// <summary>It proves that the system was governed.</summary>
    Assurance,

    Both,
}
