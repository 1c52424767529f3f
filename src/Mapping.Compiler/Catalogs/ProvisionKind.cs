namespace Mapping.Compiler.Catalogs;

/// <summary>What a provision is to the one who must answer for a system.</summary>
public enum ProvisionKind
{
    /// <summary>Holds or explains others; nothing to assess.</summary>
    Context,

    /// <summary>Allows something; its absence is no gap.</summary>
    Permission,

    /// <summary>Binds an actor; assessed where it is a leaf.</summary>
    Obligation,
}
