using System.Collections.Immutable;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Applicability;

/// <summary>
/// Derives from <c>placed</c> and <c>changed</c> the two facts on which rules for legacy systems rest (for the EU AI Act, Article 111(2)),
/// unless the system declares them itself. A catalog that has facts of these names gets them. A date alone relieves nobody: what is derived
/// is not signed, and of a change nothing is derived unless one is declared.
/// </summary>
internal static class PlacementFacts
{
    public const string PlacedBeforeApplication = "placed-before-application";
    public const string SignificantlyChanged = "significantly-changed";
    private const string SubstantiallyModified = "substantially-modified";

    public static ImmutableDictionary<string, bool> Complete(SystemSymbol system, ClassSymbol? systemClass, Framework framework, DateOnly asOf)
    {
        var facts = system.Facts.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Holds, StringComparer.Ordinal);
        if (ApplicationDates(systemClass, framework) is not { } application)
        {
            return facts;
        }

        if (IsModified(system) && asOf >= application.First)
        {
            facts = facts.SetItem(SignificantlyChanged, true);
        }

        if (system.Placed is not { } placed)
        {
            return facts;
        }

        if (!facts.ContainsKey(PlacedBeforeApplication) && IsBefore(placed, application) is { } before)
        {
            facts = facts.Add(PlacedBeforeApplication, before);
        }

        if (system.Changed is not { } changed)
        {
            return facts;
        }

        // That nothing has changed is a word beside which a day says otherwise, so it relieves nobody from that day on.
        var isLate = changed >= application.First && changed <= asOf;
        return isLate || !facts.ContainsKey(SignificantlyChanged) ? facts.SetItem(SignificantlyChanged, isLate) : facts;
    }

    /// <summary>
    /// Whether a system is declared to be modified substantially and not changed significantly, and no day says that it was before its rules applied.
    /// The two are not one term, and its authors call them the same in substance (Recital 177): who denies one beside the other has to say
    /// when.
    /// </summary>
    public static bool IsModified(SystemSymbol system) =>
        system.Changed is null
        && system.Facts.GetValueOrDefault(SubstantiallyModified) is { Holds: true }
        && system.Facts.GetValueOrDefault(SignificantlyChanged) is { Holds: false };

    /// <summary>Derives anew, for another class, what was derived; what is left out of the facts stays so.</summary>
    public static ImmutableDictionary<string, bool> Renew(
        ImmutableDictionary<string, bool> facts, SystemSymbol system, ClassSymbol systemClass, Framework framework, DateOnly asOf)
    {
        var complete = Complete(system, systemClass, framework, asOf);
        foreach (var name in (ReadOnlySpan<string>)[PlacedBeforeApplication, SignificantlyChanged])
        {
            if (facts.ContainsKey(name))
            {
                facts = complete.TryGetValue(name, out var holds) ? facts.SetItem(name, holds) : facts.Remove(name);
            }
        }

        return facts;
    }

    /// <summary>Whether a fact is declared to hold, and the dates of the system say that it does not.</summary>
    public static bool Contradict(SystemSymbol system, ClassSymbol? systemClass, Framework framework, string fact, DateOnly asOf) =>
        system.Facts.ContainsKey(fact)
        && fact is PlacedBeforeApplication or SignificantlyChanged
        && Complete(system with { Facts = system.Facts.Remove(fact) }, systemClass, framework, asOf).TryGetValue(fact, out var derived)
        && !derived;

    /// <summary>Whether a fact is declared not to hold, and holds by the dates of the system.</summary>
    public static bool Deny(SystemProfile declared, string fact) =>
        declared.System.Facts.TryGetValue(fact, out var said) && !said.Holds && declared.FactHolds(fact) == Truth.True;

    /// <summary>Whether a system is declared to be placed before its rules applied, and was so by the dates of some routes only, while its route is open.</summary>
    public static bool IsOpen(SystemProfile profile, Framework framework) =>
        profile.FactHolds(PlacedBeforeApplication) == Truth.True
        && profile.System.Placed is { } placed
        && ApplicationDates(profile.Class, framework) is { } application
        && IsBefore(placed, application) is null;

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
    private static (DateOnly First, DateOnly Last)? ApplicationDates(ClassSymbol? systemClass, Framework framework)
    {
        var routes = systemClass?.Routes ?? [];
        var dates = framework.Classes
            .Where(known => systemClass is null || known.Name == systemClass.Name)
            .SelectMany(known => known.Routes)
            .Where(route => routes.IsEmpty || routes.Contains(route.Name))
            .Select(route => route.AppliesFrom)
            .OfType<DateOnly>()
            .Order()
            .ToList();
        return dates.Count == 0 ? null : (dates[0], routes.IsEmpty ? dates[^1] : dates[0]);
    }
}
