using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>The keys of the list below a provision.</summary>
internal static class ProvisionKeys
{
    /// <summary>What a provision does not say itself, it takes from the heading above, and that from the front matter.</summary>
    public static readonly ImmutableArray<string> Inherited =
        ["actor", "domain", "pillar", "topic", "owner", "applies", "excludable", "closable", "predefined", "retention"];

    public static readonly ImmutableArray<string> All =
    [
        "kind", "condition", "reach", "evidence", "see", "elements", "note", "withdrawn", "replaces",
        .. Inherited,
    ];
}
