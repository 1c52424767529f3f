using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// Derives from <c>placed</c> and <c>changed</c> the two facts on which rules for legacy systems rest (for the EU AI Act, Article 111(2)),
/// unless the system declares them itself. A catalog that has facts of these names gets them.
/// </summary>
internal static class PlacementFacts
{
    public const string PlacedBeforeApplication = "placed-before-application";
    public const string SignificantlyChanged = "significantly-changed";

    public static ImmutableDictionary<string, bool> Complete(SystemSymbol system, Framework framework, DateOnly asOf)
    {
        var facts = ImmutableDictionary.CreateRange(StringComparer.Ordinal, system.Facts);
        if (system.Placed is not { } placed || ApplicationDates(system, framework) is not { } application)
        {
            return facts;
        }

        if (!facts.ContainsKey(PlacedBeforeApplication) && IsBefore(placed, application) is { } before)
        {
            facts = facts.Add(PlacedBeforeApplication, before);
        }

        return facts.ContainsKey(SignificantlyChanged)
            ? facts
            : facts.Add(SignificantlyChanged, system.Changed >= application.First && system.Changed <= asOf);
    }

    /// <summary>Null when it depends on the route, which is undeclared.</summary>
    private static bool? IsBefore(DateOnly placed, (DateOnly First, DateOnly Last) application)
    {
        if (placed < application.First)
        {
            return true;
        }

        return placed >= application.Last ? false : null;
    }

    /// <summary>The dates of the system's routes; of every route of its class when it declares none.</summary>
    private static (DateOnly First, DateOnly Last)? ApplicationDates(SystemSymbol system, Framework framework)
    {
        var dates = framework.Classes
            .Where(systemClass => system.Class is null || systemClass.Name == system.Class)
            .SelectMany(systemClass => systemClass.Routes)
            .Where(route => system.Routes.IsEmpty || system.Routes.Contains(route.Name))
            .Select(route => route.AppliesFrom)
            .OfType<DateOnly>()
            .Order()
            .ToList();
        return dates.Count == 0 ? null : (dates[0], system.Routes.IsEmpty ? dates[^1] : dates[0]);
    }
}
