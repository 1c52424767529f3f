using System.Collections.Immutable;

namespace Mapping.Compiler.Catalogs.Reading;

/// <summary>What a provision hands down to those below it.</summary>
internal sealed record ProvisionSettings(
    ImmutableArray<string> Actors,
    Domain Domain,
    Pillar? Pillar,
    string? Topic,
    string? Owner,
    ImmutableArray<RouteDate> Applies,
    bool IsExcludable,
    bool IsClosable,
    bool AsksForPredefined,
    Retention? Retention)
{
    public static readonly ProvisionSettings None = new([], Domain.Assurance, null, null, null, [], false, true, false, null);
}
