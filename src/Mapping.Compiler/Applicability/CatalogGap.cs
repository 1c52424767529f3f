using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Applicability;

/// <summary>Finds what a system is and a catalog does not cover, so that what it does not hold is not taken for what does not bind.</summary>
internal static class CatalogGap
{
    /// <summary>For example <c>actor importer</c>; null where the catalog covers the system. What is undeclared is no gap.</summary>
    public static string? Of(SystemProfile profile, Framework framework)
    {
        if (profile.Class is { } known && framework.CoveredClasses is { } classes && !classes.Contains(known.Name))
        {
            return $"class {known.Name}";
        }

        return framework.CoveredActors is { } actors && profile.Actors.FirstOrDefault(actor => !actors.Contains(actor)) is { } actor
            ? $"actor {actor}"
            : null;
    }
}
