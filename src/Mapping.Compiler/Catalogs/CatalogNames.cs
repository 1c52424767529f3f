namespace Mapping.Compiler.Catalogs;

/// <summary>The words that catalogs, sources and reports use for the closed sets of the domain.</summary>
public static class CatalogNames
{
    public static readonly string[] Domains = ["security", "assurance", "shared"];

    public static readonly string[] Pillars = ["test-and-detect", "protect-and-enforce", "prove-and-comply"];

    public static readonly string[] Kinds = ["context", "permission", "obligation"];

    public static string NameOf(Domain domain) => domain switch
    {
        Domain.Security => "security",
        Domain.Assurance => "assurance",
        Domain.Shared => "shared",
        _ => "none",
    };

    public static string NameOf(Pillar pillar) => pillar switch
    {
        Pillar.TestAndDetect => "test-and-detect",
        Pillar.ProtectAndEnforce => "protect-and-enforce",
        _ => "prove-and-comply",
    };

    public static string NameOf(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Context => "context",
        ProvisionKind.Permission => "permission",
        _ => "obligation",
    };

    public static Domain? DomainOf(string name) => name switch
    {
        "security" => Domain.Security,
        "assurance" => Domain.Assurance,
        "shared" => Domain.Shared,
        _ => null,
    };

    public static Pillar? PillarOf(string name) => name switch
    {
        "test-and-detect" => Pillar.TestAndDetect,
        "protect-and-enforce" => Pillar.ProtectAndEnforce,
        "prove-and-comply" => Pillar.ProveAndComply,
        _ => null,
    };

    public static ProvisionKind? KindOf(string name) => name switch
    {
        "context" => ProvisionKind.Context,
        "permission" => ProvisionKind.Permission,
        "obligation" => ProvisionKind.Obligation,
        _ => null,
    };
}
