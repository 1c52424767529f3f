namespace Mapping.Compiler.Catalogs;

/// <summary>Says whose a catalog is, beside every verdict that rests on one of the workspace's own.</summary>
public static class CatalogOrigin
{
    private const string Own = "catalog of this workspace";

    private const string OwnForShipped = Own + ", not the shipped one";

    /// <summary>Null for a catalog that ships; else words such as <c>catalog of this workspace, not the shipped one</c>.</summary>
    public static string? Of(Framework framework) => framework switch
    {
        { IsShipped: true } => null,
        { TakesShippedName: true } => OwnForShipped,
        _ => Own,
    };

    /// <summary>Id and edition, and whose it is where it is the workspace's own.</summary>
    public static string Named(Framework framework) => Of(framework) is { } origin ? $"{framework} ({origin})" : framework.ToString();
}
